import { contentHash } from "../record/content-hash.ts";
import type { BodySeed, PositionSeed, Seeds } from "../seeds/seed.ts";
import { bodyNameKey } from "./body-name-key.ts";
import { nameKey } from "./name-key.ts";

/** Finds the seeded bodies and positions by any of their names. */
export class SeedIndex {
  readonly #bodies = new Map<string, BodySeed[]>();
  readonly #bodyById = new Map<string, BodySeed>();
  readonly #positions = new Map<string, PositionSeed[]>();

  readonly #positionById = new Map<string, PositionSeed>();
  readonly #positionByRole = new Map<string, PositionSeed>();
  /** Tells whether two indexes know the same. */
  readonly fingerprint: string;

  constructor(seeds: Pick<Seeds, "bodies" | "positions">) {
    this.fingerprint = contentHash(JSON.stringify([seeds.bodies, seeds.positions]));
    for (const body of seeds.bodies) {
      this.#bodyById.set(body.id, body);
      const names = [body.name, ...body.abbreviations, ...body.aliases];
      for (const key of new Set(names.map(bodyNameKey))) push(this.#bodies, key, body);
    }
    for (const position of seeds.positions) {
      this.#positionById.set(position.id, position);
      const titles = [position.title, ...position.aliases];
      for (const key of new Set(titles.map(nameKey))) push(this.#positions, key, position);
      this.#positionByRole.set(roleInBody(position.role, position.body), position);
    }
  }

  bodyById(id: string): BodySeed | undefined {
    return this.#bodyById.get(id);
  }

  positionById(id: string): PositionSeed | undefined {
    return this.#positionById.get(id);
  }

  /** Whether it is a seed's own id, so that articles have no say in what it is called. */
  has(id: string): boolean {
    return this.#bodyById.has(id) || this.#positionById.has(id);
  }

  bodiesNamed(name: string): readonly BodySeed[] {
    return this.#bodies.get(bodyNameKey(name)) ?? [];
  }

  positionsTitled(title: string): readonly PositionSeed[] {
    return this.#positions.get(nameKey(title)) ?? [];
  }

  positionIn(bodyId: string | null, role: string): PositionSeed | undefined {
    return this.#positionByRole.get(roleInBody(role, bodyId));
  }
}

function roleInBody(role: string, bodyId: string | null): string {
  return `${nameKey(role)} @ ${bodyId ?? ""}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

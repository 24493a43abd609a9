import type { BodySeed } from "../seeds/seed.ts";
import { existsOn } from "../seeds/seed-period.ts";
import { areaKey, bareArea } from "./area-key.ts";
import { bodyNameKey } from "./body-name-key.ts";
import { entityId } from "./entity-id.ts";
import type { SeedIndex } from "./seed-index.ts";

export interface NamedBody {
  readonly name: string;
  /** The province or other place that tells it from bodies of the same name, with or without its kind. */
  readonly area?: string | null | undefined;
}

/**
 * The id of a body: that of the seed of this name which existed on the day, else one made of name and area.
 * @param on the ISO day of which the article speaks, null when it is not known
 */
export function bodyId(body: NamedBody, on: string | null, seeds: SeedIndex): string {
  return seededBody(body, on, seeds)?.id ?? entityId(fullBodyName(body), bodyNameKey(fullBodyName(body)));
}

export function seededBody(body: NamedBody, on: string | null, seeds: SeedIndex): BodySeed | undefined {
  const candidates = [...seeds.bodiesNamed(body.name), ...seeds.bodiesNamed(fullBodyName(body))].filter(
    (seed) => !body.area || seed.area === null || areaKey(seed.area) === areaKey(body.area),
  );
  return candidates.find((seed) => on !== null && existsOn(seed, on)) ?? earliest(candidates);
}

/** The name that stands alone: `Sở Y tế` of Nghệ An is `Sở Y tế Nghệ An`. */
export function fullBodyName({ name, area }: NamedBody): string {
  if (!area || bodyNameKey(name).endsWith(areaKey(area))) return name;
  return `${name} ${bareArea(area)}`;
}

/** An article with no date most likely speaks of the body that has had the name for longest. */
function earliest(candidates: readonly BodySeed[]): BodySeed | undefined {
  return [...candidates].sort((a, b) => ((a.from ?? "") + a.id < (b.from ?? "") + b.id ? -1 : 1))[0];
}

import type { PositionSeed } from "../seeds/seed.ts";
import { bareArea } from "./area-key.ts";
import { entityId } from "./entity-id.ts";
import { nameKey } from "./name-key.ts";
import type { SeedIndex } from "./seed-index.ts";

export interface NamedPosition {
  /** As worded: `Phó trưởng Ban Tổ chức Tỉnh ủy`. */
  readonly title: string;
  /** The title without its body, where it is known. */
  readonly role?: string | undefined;
  /** The id of the body that it is a position in. */
  readonly bodyId: string | null;
  /** The province of the body, where the title may leave it out. */
  readonly area?: string | null | undefined;
}

/** The id of a position: that of the seed of this role or title in this body, else one made of both. */
export function positionId(position: NamedPosition, seeds: SeedIndex): string {
  const seed = seededPosition(position, seeds);
  if (seed) return seed.id;
  const role = nameKey(position.role ?? position.title);
  return entityId(position.title, `${role} @ ${position.bodyId ?? ""}`);
}

function seededPosition(
  { title, role, bodyId, area }: NamedPosition,
  seeds: SeedIndex,
): PositionSeed | undefined {
  const titles = area ? [`${title} ${bareArea(area)}`, title] : [title];
  const titled = titles.flatMap((each) => seeds.positionsTitled(each));
  return (
    titled.find((seed) => bodyId === null || seed.body === null || seed.body === bodyId) ??
    (role === undefined ? undefined : seeds.positionIn(bodyId, role))
  );
}

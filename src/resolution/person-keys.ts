import { memoized } from "../std/memoized.ts";
import { areaKey } from "./area-key.ts";
import { nameRarity } from "./compare/name-rarity.ts";
import { nameKey } from "./name-key.ts";
import { personBlock } from "./person-block.ts";

/** What follows from names and places alone, each worked out once for all mentions of a resolution. */
export interface PersonKeys {
  readonly name: (name: string) => string;
  readonly area: (area: string) => string;
  readonly block: (name: string) => string;
  /** In ln. */
  readonly rarity: (name: string) => number;
}

export function personKeys(): PersonKeys {
  return {
    name: memoized(nameKey),
    area: memoized(areaKey),
    block: memoized(personBlock),
    rarity: memoized(nameRarity),
  };
}

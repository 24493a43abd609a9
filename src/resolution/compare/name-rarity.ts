import { nameFrequency } from "./name-frequencies.ts";

/** About as many persons as news of some years speak of. */
const PERSONS = 30_000;
/** So rare as this that a name is shared can be an error as well. */
const FLOOR = 0.02;

/** How many others of this name are expected. */
export function namesakes(name: string): number {
  return PERSONS * nameFrequency(name);
}

/** ln(how much likelier two mentions of a name are one person than two) while nothing else is known. */
export function nameRarity(name: string): number {
  return -Math.log(namesakes(name) + FLOOR);
}

export function rarityInWords(rarity: number): string {
  return rarity > 2 ? "rare name" : rarity < -1 ? "common name" : "";
}

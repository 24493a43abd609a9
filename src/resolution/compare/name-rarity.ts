import type { PersonProfile } from "../person-profile.ts";
import { nameFrequency } from "./name-frequencies.ts";

/** About as many persons as news of some years speak of. */
const PERSONS = 30_000;
/** So rare as this that a name is shared can be an error as well. */
const FLOOR = 0.02;

/** How many others of this name are expected. */
export function namesakes(name: string): number {
  return PERSONS * nameFrequency(name);
}

/** ln(how much likelier two mentions of these names are one person than two) while nothing else is known. */
export function nameRarity(a: PersonProfile, b: PersonProfile): { logOdds: number; because: string } {
  const expected = Math.max(namesakes(a.name), namesakes(b.name));
  const logOdds = -Math.log(expected + FLOOR);
  return { logOdds, because: logOdds > 2 ? "rare name" : logOdds < -1 ? "common name" : "" };
}

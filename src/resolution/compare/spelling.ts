import type { Outcome } from "../comparison.ts";
import { foldedName } from "../folded-name.ts";
import { isForeignName } from "../is-foreign-name.ts";
import type { PersonProfile } from "../person-profile.ts";
import { meet } from "./sets.ts";

export type SpellingOutcome =
  | "same name"
  | "accents differ"
  | "a word missing"
  | "a foreign word missing"
  | "other name";

/** How the names of two differ. */
export function compareSpelling(a: PersonProfile, b: PersonProfile): Outcome<SpellingOutcome> {
  if (meet(a.nameKeys, b.nameKeys)) return { outcome: "same name", because: "same name" };
  let best: SpellingOutcome = "other name";
  for (const one of a.nameKeys)
    for (const other of b.nameKeys) {
      const [x, y] = [foldedName(one), foldedName(other)];
      if (x === y) return { outcome: "accents differ", because: "names differ in accents" };
      const [short, long] = x.length < y.length ? [x, y] : [y, x];
      if (isForeignName(long) && isShortOf(short, long)) best = "a foreign word missing";
      else if (long.replace(/^(\S+) thi /, "$1 ") === short) best = "a word missing";
    }
  return { outcome: best, because: best === "other name" ? "other name" : "a word of the name missing" };
}

/** `alan cayetano` of `alan peter cayetano`. */
function isShortOf(short: string, long: string): boolean {
  const [few, many] = [short.split(" "), long.split(" ")];
  if (few.length >= many.length || few.length < 2) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return at === few.length;
}

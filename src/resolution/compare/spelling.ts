import type { Outcome } from "../comparison.ts";
import { foldedName } from "../folded-name.ts";
import { isForeignName } from "../is-foreign-name.ts";
import { isOneEdit } from "../one-edit.ts";
import type { PersonProfile } from "../person-profile.ts";
import { meet } from "./sets.ts";

/** The closest first. */
const OUTCOMES = {
  "same name": "same name",
  "accents differ": "names differ in accents",
  "Thị missing": "Thị is missing in one name",
  "a foreign word missing": "a word of the name missing",
  "a letter differs": "names differ in a letter",
  "a word missing": "a word of the name missing",
  "other name": "other name",
};

export type SpellingOutcome = keyof typeof OUTCOMES;

/** How the names of two differ. */
export function compareSpelling(a: PersonProfile, b: PersonProfile): Outcome<SpellingOutcome> {
  if (meet(a.nameKeys, b.nameKeys)) return said("same name");
  const found = new Set<SpellingOutcome>();
  for (const one of a.nameKeys)
    for (const other of b.nameKeys) found.add(difference(foldedName(one), foldedName(other)));
  return said((Object.keys(OUTCOMES) as SpellingOutcome[]).find((outcome) => found.has(outcome))!);
}

function said(outcome: SpellingOutcome): Outcome<SpellingOutcome> {
  return { outcome, because: OUTCOMES[outcome] };
}

function difference(a: string, b: string): SpellingOutcome {
  if (a === b) return "accents differ";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isShortOf(short, long)) {
    if (long.replace(/^(\S+) thi /, "$1 ") === short) return "Thị missing";
    return isForeignName(long) ? "a foreign word missing" : "a word missing";
  }
  return isOneEdit(a, b) ? "a letter differs" : "other name";
}

/** `alan cayetano` of `alan peter cayetano`. */
function isShortOf(short: string, long: string): boolean {
  const [few, many] = [short.split(" "), long.split(" ")];
  if (few.length >= many.length || few.length < 2) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return at === few.length;
}

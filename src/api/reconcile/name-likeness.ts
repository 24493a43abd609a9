import { distance } from "fastest-levenshtein";
import { wordsOf } from "../search/words-of.ts";

/** Two names that differ in their marks alone may be two people: `An` and `Ân`. */
const SAME_LETTERS = 0.9;

/** How alike two names are, 0 to 1: 1 letter by letter, 0.9 without marks, less with every letter that differs. */
export function nameLikeness(a: string, b: string): number {
  if (plain(a) === plain(b)) return 1;
  const [x, y] = [wordsOf(a).join(" "), wordsOf(b).join(" ")];
  if (x === "" || y === "") return 0;
  return SAME_LETTERS * (1 - distance(x, y) / Math.max(x.length, y.length));
}

function plain(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

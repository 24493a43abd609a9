import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { sharedWords } from "../telling-words.ts";

export type WordsOutcome = "same words" | "half of the words" | "some words" | "other words" | "few words";

/** What less than this of telling words says is chance. */
const FEW = 1;

export function compareMeetingNames(a: MeetingProfile, b: MeetingProfile): Outcome<WordsOutcome> {
  return compareWords("names", a.words, b.words);
}

export function compareTitles(a: MeetingProfile, b: MeetingProfile): Outcome<WordsOutcome> {
  return compareWords("articles' titles", a.titleWords, b.titleWords);
}

function compareWords(
  what: string,
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Outcome<WordsOutcome> {
  const { words, weight, share } = sharedWords(a, b);
  if (weight < FEW) {
    const isShort = Math.min(a.size, b.size) < 2;
    return isShort
      ? { outcome: "few words", because: "" }
      : { outcome: weight > 0 ? "few words" : "other words", because: "" };
  }
  const because = `${what} share ${words.slice(0, 5).join(" ")}`;
  if (share >= 0.7 && weight >= 2 * FEW) return { outcome: "same words", because };
  return { outcome: share >= 0.6 ? "half of the words" : "some words", because };
}

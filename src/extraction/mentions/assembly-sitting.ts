import { firstFrom } from "../first-from.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import type { DateMention } from "./date-mention.ts";

/** Bodies that act by sitting. */
export const SITTING_BODIES: ReadonlySet<string> = new Set([
  "national-assembly",
  "people-council",
  "standing-committee",
  "central-committee",
]);
/** In tokens, from a sentence's beginning to the day that opens it. */
const LATEST_DAY = 2;
/** In tokens, behind the assembly: so far a word says that it is to come. */
const FARTHEST_FUTURE = 14;
/** Of `trình`, `trước`, `tại`, `báo cáo`, `xin ý kiến`. */
const BEFORE_ASSEMBLY = /^(?:trình|trước|tại|cáo|kiến)$/i;

interface Surroundings {
  readonly text: ReadText;
  readonly inside: Uint8Array;
  readonly personStarts: Uint8Array;
}

/**
 * Whether an assembly sat: something is before it on a day, or it does something on one.
 * @param told the days of its sentence
 * @param isDebated whether a debate of the sentence tells of the sitting already
 */
export function sitsOnDay(
  around: Surroundings,
  body: Mark,
  told: readonly DateMention[],
  isDebated: boolean,
): boolean {
  const { text, inside } = around;
  if (!SITTING_BODIES.has(body.entry.sense) || inside[body.from]) return false;
  const isBefore = text.tokens.isWord(body.from - 1) && BEFORE_ASSEMBLY.test(text.tokens.word(body.from - 1));
  // `dự án luật trình Ủy ban Thường vụ Quốc hội sáng 12-3`
  if (isBefore && told[firstFrom(told, body.to)]?.from === body.to) return true;
  if (isDebated) return false;
  return isBefore ? isAddressed(around, body, told) : actsOnDay(text, body, told);
}

/** `Chiều 21-2, Bộ trưởng A báo cáo Ủy ban Thường vụ Quốc hội`. */
function isAddressed(
  { text, personStarts }: Surroundings,
  { from }: Mark,
  told: readonly DateMention[],
): boolean {
  const day = openingDay(text, text.sentences[text.sentenceOf[from]!]!.from, told);
  return day !== null && hasPerson(personStarts, day.to, from) && !isToCome(text, day.to, from);
}

/** `Hôm nay 17-4, Ủy ban Thường vụ Quốc hội đề nghị …`: whatever it does on a day it does in a sitting. */
function actsOnDay(text: ReadText, { from, to }: Mark, told: readonly DateMention[]): boolean {
  const { tokens, sentences, sentenceOf } = text;
  const day = openingDay(text, sentences[sentenceOf[from]!]!.from, told);
  if (day === null || tokens.isMark(day.to, ",") === (day.to === from)) return false;
  const isSubject = day.to === from || day.to + 1 === from;
  return isSubject && !isToCome(text, to, Math.min(tokens.count, to + FARTHEST_FUTURE));
}

function openingDay(
  { tokens }: ReadText,
  sentence: number,
  [first]: readonly DateMention[],
): DateMention | null {
  if (!first || first.from - sentence > LATEST_DAY || !tokens.isWord(sentence)) return null;
  return first;
}

function hasPerson(personStarts: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (personStarts[at]) return true;
  return false;
}

function isToCome({ marks }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (marks.at(at, "word", "future")) return true;
  return false;
}

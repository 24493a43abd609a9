import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import { SITTING_BODIES, type Surroundings, sitsOnDay } from "./assembly-sitting.ts";
import type { DateMention } from "./date-mention.ts";
import type { MeetingMention } from "./meeting-mention.ts";

const SITTING = "họp";
const CONFERRING = "lễ trao quyết định";
/** What assemblies do in a sitting. */
const DEBATES = new Set([
  "thảo luận",
  "cho ý kiến",
  "cho ý kiến về",
  "góp ý",
  "xem xét",
  "tổng kết",
  "sơ kết",
]);
const ASSEMBLIES = new Set([...SITTING_BODIES, "government"]);
const FARTHEST_ASSEMBLY = 14;

/** By sentence, the days that may be a meeting's, in reading order. */
export type DaysBySentence = ReadonlyMap<number, readonly DateMention[]>;

const NO_DAYS: readonly DateMention[] = [];

/** The days of a token's sentence. */
export function daysOf(
  { sentenceOf }: ReadText,
  days: DaysBySentence,
  token: number,
): readonly DateMention[] {
  return days.get(sentenceOf[token]!) ?? NO_DAYS;
}

/**
 * What implies a meeting in sentences where no word, of `words`, names one: somebody's chair, an assembly's debate or its day,
 * a decision handed over.
 */
export function impliedMarks(around: Surroundings, days: DaysBySentence, words: readonly Mark[]): Mark[] {
  const { marks, sentenceOf } = around.text;
  const named = new Set(words.map(({ from }) => sentenceOf[from]!));
  const conferred = marks
    .ofSense("verb", "confer")
    // `chưa trao quyết định`
    .filter(({ from }) => daysOf(around.text, days, from).length > 0 && !marks.at(from - 1, "word", "not"));
  const debates = marks.ofSense("verb", "discuss").filter((verb) => isSession(around, verb, days));
  const debated = new Set(debates.map(({ from }) => sentenceOf[from]!));
  const sittings = [...marks.of("body-head"), ...marks.of("body")].filter((body) =>
    sitsOnDay(around, body, daysOf(around.text, days, body.from), debated.has(sentenceOf[body.from]!)),
  );
  return [...marks.ofSense("verb", "chair-under"), ...debates, ...conferred, ...sittings].filter(
    ({ from }) => !named.has(sentenceOf[from]!),
  );
}

/** `Sáng 5/9, Quốc hội thảo luận …`, `Góp ý vào dự án luật ngày 5/9, …`: a day's debate that no word names. */
function isSession(
  { text, personStarts, inside }: Surroundings,
  { from: verb, entry }: Mark,
  days: DaysBySentence,
): boolean {
  const told = daysOf(text, days, verb);
  if (!DEBATES.has(entry.form) || inside[verb] || told.length === 0) return false;
  const { from } = text.sentences[text.sentenceOf[verb]!]!;
  if (from === verb || isBehindDay(text, told, verb)) return true;
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST_ASSEMBLY); at--) {
    if (personStarts[at]) return false;
    const assembly = text.marks.at(at, "body-head") ?? text.marks.at(at, "body");
    if (assembly && ASSEMBLIES.has(assembly.entry.sense)) return true;
  }
  return false;
}

/** `Chiều 15/7, thảo luận dự án luật này, …`: the day alone stands before the verb. */
function isBehindDay(
  { tokens, sentences, sentenceOf }: ReadText,
  [first]: readonly DateMention[],
  verb: number,
): boolean {
  const { from } = sentences[sentenceOf[verb]!]!;
  return first?.from === from && first.to === verb - 1 && tokens.isMark(first.to, ",");
}

/** A mention of a meeting that no word names, `told`: the days of its sentence. */
export function impliedMeeting(
  mention: MeetingMention,
  { entry }: Mark,
  told: readonly DateMention[],
): MeetingMention {
  const isCeremony = entry.sense === "confer";
  // `trao quyết định điều động ông A ngày 6-3`: the one day that is told, wherever.
  const date = mention.date ?? (isCeremony && told.length === 1 ? told[0]! : null);
  const day = date !== null;
  return {
    ...mention,
    date,
    kind: isCeremony ? CONFERRING : SITTING,
    class: isCeremony ? "ceremony" : "meeting-verb",
    isVerb: false,
    isImplicit: true,
    isBare: !day,
  };
}

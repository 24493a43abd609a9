import type {
  RecordedBody,
  RecordedDocument,
  RecordedMeeting,
  RecordedPerson,
  RecordedPosition,
} from "../record/extraction-record.ts";
import { canBeOneDate } from "../record/partial-date.ts";
import { foldKey } from "../text/fold.ts";
import { overlaps, type Span } from "../text/span.ts";

/**
 * How alike two entities of one article are: 0 is another, below 2 the same only where no other is as like. Both are of
 * one text, so words that overlap tell more than names.
 */
export type Likeness<T> = (a: T, b: T) => number;

const SURE = 2;
const WEAK = 1.5;
const OVERLAP = 0.4;

export const personLikeness: Likeness<RecordedPerson> = (a, b) =>
  key(a.name) === key(b.name) ? SURE + overlap(a, b) : 0;

export const bodyLikeness: Likeness<RecordedBody> = (a, b) => {
  if (!names(a).some((name) => names(b).includes(name))) return 0;
  if (contradict(a.area && key(a.area), b.area && key(b.area))) return 0;
  return (a.area && b.area) || (!a.area && !b.area) ? SURE + overlap(a, b) : WEAK + overlap(a, b);
};

/** The bodies are already those of the merged record. */
export const positionLikeness: Likeness<RecordedPosition> = (a, b) =>
  key(a.title) === key(b.title) && (a.body ?? null) === (b.body ?? null) ? SURE + overlap(a, b) : 0;

/** By date and kind; by name where one of them does not say when. */
export const meetingLikeness: Likeness<RecordedMeeting> = (a, b) => {
  if (contradict(a.timeOfDay, b.timeOfDay) || (a.date && b.date && !canBeOneDate(a.date, b.date))) return 0;
  if (key(a.name) === key(b.name)) return SURE + 1 + overlap(a, b);
  if (!a.kind || !b.kind || !isSameKind(key(a.kind), key(b.kind))) return 0;
  if (a.date && b.date) return SURE + overlap(a, b);
  return overlap(a, b) > 0 ? WEAK : 0;
};

export const documentLikeness: Likeness<RecordedDocument> = (a, b) => {
  if (key(a.name) === key(b.name)) return SURE + overlap(a, b);
  if (!a.number || !b.number || contradict(a.kind && key(a.kind), b.kind && key(b.kind))) return 0;
  const [one, other] = [key(a.number), key(b.number)];
  if (one === other) return SURE + overlap(a, b);
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`) ? WEAK + overlap(a, b) : 0;
};

/** Where likeness is below this, another that is as like makes both doubtful. */
export function isDoubtful(likeness: number): boolean {
  return likeness < SURE;
}

export function key(text: string): string {
  return foldKey(text).replace(/\s+/g, " ").trim();
}

function names({ name, aliases = [], abbreviations = [] }: RecordedBody): string[] {
  return [name, ...aliases, ...abbreviations].map(key);
}

function contradict(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a !== b);
}

/** `hội nghị` is the kind of a `hội nghị trực tuyến`. */
function isSameKind(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function overlap(
  a: { readonly mentions: readonly Span[] },
  b: { readonly mentions: readonly Span[] },
): number {
  return a.mentions.some((one) => b.mentions.some((other) => overlaps(one, other))) ? OVERLAP : 0;
}

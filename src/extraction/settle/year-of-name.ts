import { WordShape } from "../../text/word-shape.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import type { YearSource } from "./years-said.ts";

/** A name of one word, as `APEC`, is of too many meetings. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 10;
/** Meetings of a day that are looked at. */
const MOST_MEETINGS = 20;

/** `dự Đối thoại Hòa Bình 2018`: the year behind a meeting's own name is that of its yearless days, wherever it is told. */
export const yearsOfName: YearSource = (article, date, said) => {
  const meetings = article.meetings.filter((m) => m.date === date && !m.isPlanned && isOfDay(article, m));
  const names = meetings
    .slice(0, MOST_MEETINGS)
    .map((meeting) => nameOf(article, meeting))
    .filter((name) => name.length > 0);
  if (names.length === 0) return [];
  // No word for a year parts it from the name before it.
  return said.flatMap(({ at, year }) => (names.some((name) => endsWith(article, at, name)) ? [year] : []));
};

/** Held on its own day, or on the one before that no other meeting was named with. */
export function isOfDay({ meetingsOf, sentenceOf }: AnnotatedArticle, meeting: MeetingMention): boolean {
  return meeting.isDateOwn || meetingsOf[sentenceOf[meeting.from]!]![0] === meeting;
}

/** The capitals right behind the meeting's kind, folded: `Shangri - La`. */
function nameOf({ words, tokens }: AnnotatedArticle, { kindTo, to }: MeetingMention): string[] {
  const name: string[] = [];
  let at = kindTo;
  for (; at < Math.min(to, kindTo + LONGEST_NAME); at++) {
    const isDash = at > kindTo && (tokens.isMark(at, "-") || tokens.isMark(at, "–"));
    const isCapital = tokens.isWord(at) && (words.shapes[at]! & WordShape.Capital) !== 0;
    if (!isDash && !isCapital) break;
    if (isCapital) name.push(tokens.word(at).toLowerCase());
  }
  return name.length >= SHORTEST_NAME ? name : [];
}

function endsWith({ tokens }: AnnotatedArticle, end: number, name: readonly string[]): boolean {
  let at = end - 1;
  for (let i = name.length - 1; i >= 0; i--, at--) {
    if (tokens.isMark(at, "-") || tokens.isMark(at, "–")) at--;
    if (at < 0 || !tokens.isWord(at) || tokens.word(at).toLowerCase() !== name[i]) return false;
  }
  return true;
}

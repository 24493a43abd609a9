import type { AnnotatedArticle } from "../../annotated-article.ts";

/** Meetings at which people take the floor one after the other. */
export const DISCUSSIONS: ReadonlySet<string> = new Set([
  "conference",
  "meeting",
  "session",
  "sitting",
  "working",
  "seminar",
  "press",
  "dialogue",
  "voters",
  "meeting-verb",
]);
/** Receptions of more than two sides. */
const OF_MANY = /làm việc|họp mặt|gặp mặt|giao lưu/;
const SIDES = new Set(["talks", "reception"]);
/** Sentences for which talks stay what the text is about. */
const TALKS_LAST = 3;

/** Tells whether the text before a token is about talks of two sides: others who speak then speak about them. */
export function talksBefore(article: AnnotatedArticle): (token: number) => string | null {
  let next = 0;
  let lastTalks = Number.NEGATIVE_INFINITY;
  return (token) => {
    for (; next < article.meetings.length && article.meetings[next]!.from < token; next++) {
      const { class: meetingClass, kind, isVerb, isBare, isPlanned, from } = article.meetings[next]!;
      if (isPlanned) continue;
      if (DISCUSSIONS.has(meetingClass)) lastTalks = Number.NEGATIVE_INFINITY;
      else if (!isVerb && !isBare && SIDES.has(meetingClass) && !OF_MANY.test(kind))
        lastTalks = article.sentenceOf[from]!;
    }
    const isNear = article.sentenceOf[token]! - lastTalks <= TALKS_LAST;
    return isNear ? "the text is about talks of two sides" : null;
  };
}

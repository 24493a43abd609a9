import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** The meeting that a verb takes: the first that begins within so many tokens behind it, no pause between. */
export function meetingBehind(article: AnnotatedArticle, at: number, most: number): MeetingMention | null {
  const { marks, tokens } = article;
  const meeting = article.meetingsOf[article.sentenceOf[Math.min(at, tokens.count - 1)]!]!.find(
    ({ from, isVerb }) => !isVerb && from >= at && from - at <= most,
  );
  if (!meeting) return null;
  for (let i = at; i < meeting.from; i++) {
    if (tokens.isMark(i, ".") || tokens.isMark(i, ";") || tokens.isMark(i, ":")) return null;
    if (marks.at(i, "word", "towards")) return null;
    if (/^(?:phối|soạn|việc|thẩm|xây|nghiên)$/i.test(tokens.word(i))) return null;
  }
  return meeting;
}

/** The last meeting named before a token in its sentence. */
export function meetingBefore(article: AnnotatedArticle, at: number): MeetingMention | null {
  const before = article.meetingsOf[article.sentenceOf[at]!]!.filter(({ kindTo }) => kindTo <= at);
  return before.at(-1) ?? null;
}

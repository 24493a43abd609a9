import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";

const CALLED_OFF = /^(?:hoãn|hủy|huỷ)$/i;
const FORBIDDEN = /^(?:cấm|hoãn|hủy|huỷ|ngừng|dừng)$/i;
const FARTHEST = 16;

/** `cuộc hội đàm của A đã bị hoãn`, `hủy họp báo`: it was not held. `start`: where what is done with the meeting begins. */
export function isCalledOff(
  { tokens, sentences, sentenceOf }: AnnotatedArticle,
  meeting: MeetingMention,
  start: number,
): boolean {
  if (tokens.isWord(start - 1) && FORBIDDEN.test(tokens.word(start - 1))) return true;
  const { to } = sentences[sentenceOf[meeting.from]!]!;
  for (let at = meeting.kindTo + 1; at < Math.min(to, meeting.to + FARTHEST); at++)
    if (
      tokens.isWord(at) &&
      CALLED_OFF.test(tokens.word(at)) &&
      /^(?:bị|được|phải)$/i.test(tokens.word(at - 1))
    )
      return true;
  return false;
}

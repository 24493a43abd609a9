import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

/** Meetings that people “have” with each other. */
const HAD = new Set(["talks", "reception", "working", "meeting", "voters", "dialogue", "press"]);
/** Meetings whose word is a verb, too: `A đã tiếp xúc cử tri quận X`. */
const DONE = new Set(["tiếp xúc cử tri"]);
/** Of `đi`, `lần`, `lịch`, `hoạt động`, `hội nghị`, `gặp gỡ`, `để`: a noun before it, or an end that it is done for. */
const NOUNS = /^(?:đi|lần|lịch|động|nghị|gỡ|để|qua|từ|sau|việc|thông|nguồn|kênh|hoạch|đợt)$/i;
/** `mong muốn có cuộc gặp`, `sau khi có`, `từ chối có`: not told as held. */
const WISHES = /^(?:muốn|mong|thể|cần|phải|nên|xin|hẹn|nghị|chối|hy|trước|từng|nếu)$/i;

export const hasMeeting: StatementRule<AttendedFinding> = {
  id: "attended/has-meeting",
  says: "Who “có cuộc gặp”, “có buổi tiếp xúc” or “tiếp xúc cử tri” took part in it.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      const have = meeting.isVerb ? null : (doneAt(article, meeting) ?? haveBefore(article, meeting));
      if (have === null || meeting.isPlanned) return [];
      if (article.tokens.isWord(have - 1) && WISHES.test(article.tokens.word(have - 1))) {
        decline({ from: have, to: meeting.kindTo }, "it is only wished for");
        return [];
      }
      const { group, because } = subjectBefore(article, have);
      if (!group) {
        decline({ from: have, to: meeting.kindTo }, because);
        return [];
      }
      return attends(article, group.officials, meeting, "PRESENT", 0.8);
    });
  },
};

/** `A đã tiếp xúc cử tri`; not `tại buổi tiếp xúc`, `kế hoạch tiếp xúc cử tri`. */
function doneAt({ marks, tokens }: AnnotatedArticle, { from, kind }: MeetingMention): number | null {
  if (!DONE.has(kind) || !tokens.isWord(from - 1)) return null;
  const before = marks.at(from - 1, "word");
  const isNoun = before !== undefined && before.entry.sense !== "aux";
  return isNoun || marks.at(from - 1, "verb") || NOUNS.test(tokens.word(from - 1)) ? null : from;
}

/** `có cuộc gặp`, `có một cuộc gặp`. */
function haveBefore(
  { marks, tokens }: AnnotatedArticle,
  { from, class: kind }: MeetingMention,
): number | null {
  if (!HAD.has(kind)) return null;
  const at = marks.at(from - 1, "word", "indefinite") ? from - 2 : from - 1;
  return tokens.isWord(at) && /^có$/i.test(tokens.word(at)) ? at : null;
}

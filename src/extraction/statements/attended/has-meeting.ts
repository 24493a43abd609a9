import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

/** Meetings that people “have” with each other. */
const HAD = new Set(["talks", "reception", "working", "meeting", "voters", "dialogue", "press"]);
/** `mong muốn có cuộc gặp`, `sau khi có`, `từ chối có`: not told as held. */
const WISHES = /^(?:muốn|mong|thể|cần|phải|nên|xin|hẹn|nghị|chối|hy|trước|từng|nếu)$/i;

export const hasMeeting: StatementRule<AttendedFinding> = {
  id: "attended/has-meeting",
  says: "Who “có cuộc gặp”, “có buổi tiếp xúc” took part in it.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      const have = HAD.has(meeting.class) && !meeting.isVerb ? haveBefore(article, meeting.from) : null;
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

/** `có cuộc gặp`, `có một cuộc gặp`. */
function haveBefore({ marks, tokens }: AnnotatedArticle, meeting: number): number | null {
  const at = marks.at(meeting - 1, "word", "indefinite") ? meeting - 2 : meeting - 1;
  return tokens.isWord(at) && /^có$/i.test(tokens.word(at)) ? at : null;
}

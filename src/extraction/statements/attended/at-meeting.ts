import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { officialBehindComma } from "../official-behind-comma.ts";
import { attends } from "./attends.ts";

const LONGEST_OPENING = 14;
const FARTHEST_SPEAKER = 14;

export const atMeeting: StatementRule<AttendedFinding> = {
  id: "attended/at-meeting",
  says: "“Tại” a meeting, who does what the sentence tells was there; so was who spoke “tại” it.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      const at = article.marks.at(meeting.from - 1, "word", "at");
      if (!at || meeting.isPlanned) return [];
      const official = opensSentence(article, meeting)
        ? officialBehindComma(article, meeting.kindTo)
        : speakerBefore(article, at.from);
      if (!official) {
        decline({ from: at.from, to: meeting.kindTo }, "nobody acts there");
        return [];
      }
      return attends(article, [official], meeting, "SPOKE", 0.85);
    });
  },
};

function opensSentence(article: AnnotatedArticle, meeting: MeetingMention): boolean {
  const sentence = article.sentenceOf[meeting.from]!;
  const { from } = article.sentences[sentence]!;
  const isEarly = meeting.from - from <= LONGEST_OPENING;
  return isEarly && !article.officialsOf[sentence]!.some((o) => o.to <= meeting.from && o.naming !== "title");
}

/** `A khẳng định điều này tại buổi họp báo`, `đánh giá của A tại buổi làm việc`. */
function speakerBefore(article: AnnotatedArticle, at: number): Official | null {
  const before = article.officialsOf[article.sentenceOf[at]!]!.filter(({ to }) => to <= at).at(-1);
  if (!before || at - before.to > FARTHEST_SPEAKER) return null;
  if (before.to === at) return article.marks.at(before.from - 1, "word", "of") ? before : null;
  for (let i = before.to; i < at; i++) {
    const verb = article.marks.at(i, "verb");
    if (verb && ["say", "speak", "report"].includes(verb.entry.sense)) return before;
    if (article.tokens.isMark(i, ";")) return null;
  }
  return null;
}

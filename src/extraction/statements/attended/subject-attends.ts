import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

/** So far before its verb a plan or an invitation may be said: `sẽ hội đàm với …, gặp …, dự …`. */
const FARTHEST_PLAN = 30;

export const subjectAttends: StatementRule<AttendedFinding> = {
  id: "attended/subject",
  says: "Who is named before “dự”, “tham dự” or “đến dự” was present at the meeting named behind it.",
  find(article, decline) {
    return article.marks.ofSense("verb", "attend").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const meeting = meetingBehind(article, verb.to, 5);
      if (!meeting && !endsSentence(article, verb)) return [];
      const refused = notHeldBecause(article, verb);
      const { group, because } = subjectBefore(article, verb.from);
      if (refused || !group) {
        decline({ from: verb.from, to: meeting?.to ?? verb.to }, refused ?? because);
        return [];
      }
      return attends(article, group.officials, meeting, "PRESENT", 0.93);
    });
  },
};

/** `Bí thư Tỉnh ủy A đã đến dự.`: what the text is about. */
function endsSentence(
  { tokens, meetings, sentenceOf }: AnnotatedArticle,
  { from, to, entry }: Mark,
): boolean {
  const isAttending = entry.form.endsWith("dự") && tokens.isMark(to, ".");
  return isAttending && meetings.some((m) => m.from < from && sentenceOf[m.from]! >= sentenceOf[from]! - 2);
}

function notHeldBecause({ marks, sentences, sentenceOf }: AnnotatedArticle, verb: Mark): string | null {
  const { from } = sentences[sentenceOf[verb.from]!]!;
  for (let at = verb.from - 1; at >= Math.max(from, verb.from - FARTHEST_PLAN); at--) {
    const word = marks.at(at, "word");
    if (word?.entry.form === "đã" || word?.entry.form === "vừa") return null;
    if (word?.entry.sense === "future") return `“${word.entry.form}” only plans it`;
    if (word?.entry.sense === "invite" && word.entry.form !== "được mời")
      return `“${word.entry.form}” only asks for it`;
    if (word?.entry.sense === "not" && verb.from - at <= 10) return `“${word.entry.form}” denies it`;
  }
  return null;
}

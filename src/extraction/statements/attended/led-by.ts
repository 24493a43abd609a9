import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

const FARTHEST_MEETING = 5;

export const ledBy: StatementRule<AttendedFinding> = {
  id: "attended/led-by",
  says: "A side or delegation “do” somebody “dẫn đầu” had that person with it.",
  find(article) {
    return article.marks.ofSense("verb", "lead").flatMap((verb) => {
      const { group } = subjectBefore(article, verb.from);
      const by = group ? article.marks.at(group.from - 1, "word", "by") : undefined;
      // `do A dẫn đầu sang dự lễ tang`, `do A dẫn đầu đến làm việc tại Bộ B`
      const meeting = meetingBehind(article, verb.to, FARTHEST_MEETING) ?? meetingDone(article, verb.to);
      if (!meeting && isElsewhere(article, verb)) return [];
      return group && by ? attends(article, group.officials, meeting, "PRESENT", 0.8) : [];
    });
  },
};

/** A verb of meeting that follows the one of leading, not denied. */
function meetingDone({ marks, meetingsOf, sentenceOf }: AnnotatedArticle, at: number) {
  const done = meetingsOf[sentenceOf[at - 1]!]!.find(
    (m) => m.isVerb && m.from >= at && m.from - at <= FARTHEST_MEETING,
  );
  return done && !marks.at(done.from - 1, "word", "not") ? done : null;
}

/** `Giao lưu do A làm trưởng đoàn`, told to the press or planned: the meeting that the text is about is another. */
function isElsewhere({ marks, meetings, sentences, sentenceOf }: AnnotatedArticle, verb: Mark): boolean {
  const { from, to } = sentences[sentenceOf[verb.from]!]!;
  for (let at = from; at < to; at++) if (marks.at(at, "word", "future")) return true;
  const last = meetings.findLast((meeting) => meeting.from < verb.from);
  return last !== undefined && (last.class === "press" || last.isPlanned);
}

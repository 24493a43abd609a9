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
      // `do A dẫn đầu sang dự lễ tang`
      const meeting = meetingBehind(article, verb.to, FARTHEST_MEETING);
      return group && by ? attends(article, group.officials, meeting, "PRESENT", 0.8) : [];
    });
  },
};

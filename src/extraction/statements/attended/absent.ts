import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

export const absent: StatementRule<AttendedFinding> = {
  id: "attended/absent",
  says: "Who is said to be “vắng mặt” or not to attend is reported absent, which is more than not reported.",
  find(article, decline) {
    return article.marks.ofSense("verb", "absent").flatMap((verb) => {
      const { group, because } = subjectBefore(article, verb.from);
      if (!group) {
        decline({ from: verb.from, to: verb.to }, because);
        return [];
      }
      const meeting = meetingBehind(article, verb.to, 5);
      return attends(article, group.officials, meeting, "ABSENT", 0.85);
    });
  },
};

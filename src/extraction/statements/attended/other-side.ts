import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

export const otherSide: StatementRule<AttendedFinding> = {
  id: "attended/other-side",
  says: "Whom a meeting was “với” is its other side and was there.",
  find(article) {
    return article.meetings.flatMap((meeting) => {
      if (meeting.isPlanned) return [];
      for (let at = meeting.kindTo; at < Math.min(meeting.to, meeting.kindTo + 3); at++) {
        const link = article.marks.at(at, "word", "with");
        const official = link ? officialAt(article, link.to) : undefined;
        if (official)
          return attends(article, groupStartingWith(article, official).officials, meeting, "PRESENT", 0.85);
      }
      return [];
    });
  },
};

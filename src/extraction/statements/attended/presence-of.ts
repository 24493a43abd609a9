import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

export const presenceOf: StatementRule<AttendedFinding> = {
  id: "attended/presence-of",
  says: "“Sự tham dự của”, “sự chứng kiến của” somebody: those named behind were present.",
  find(article, decline) {
    return article.marks.ofSense("verb", "attended-by").flatMap((phrase) => {
      const official = officialAt(article, phrase.to);
      if (!official) {
        decline({ from: phrase.from, to: phrase.to }, "nobody is named behind it");
        return [];
      }
      const group = groupStartingWith(article, official, true);
      return attends(article, group.officials, meetingBefore(article, phrase.from), "PRESENT", 0.93);
    });
  },
};

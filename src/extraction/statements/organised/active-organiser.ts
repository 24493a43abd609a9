import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodyBefore, isTask } from "./organiser.ts";

export const activeOrganiser: StatementRule<OrganisedFinding> = {
  id: "organised/active",
  says: "A body before “tổ chức” organised the meeting named right behind it.",
  find(article, decline) {
    return article.marks.ofSense("verb", "organise").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const meeting = meetingBehind(article, verb.to, 3);
      if (!meeting) return [];
      const body = bodyBefore(article, verb.from);
      const isTold = body ? isTask(article, body.from) : false;
      if (!body || meeting.isPlanned || isTold) {
        decline(
          { from: verb.from, to: meeting.to },
          isTold ? "it is told to" : body ? "it is only planned" : "no body stands before the verb",
        );
        return [];
      }
      const evidence = sentenceOf(article, verb.from);
      return [{ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.92 }];
    });
  },
};

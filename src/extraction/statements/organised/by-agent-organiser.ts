import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodyBefore } from "./organiser.ts";

export const byAgentOrganiser: StatementRule<OrganisedFinding> = {
  id: "organised/by-agent",
  says: "A meeting “do” a body “tổ chức” was organised by it.",
  find(article, decline) {
    return article.marks.ofSense("verb", "organise").flatMap((verb) => {
      const body = bodyBefore(article, verb.from);
      if (!body || !article.marks.at(body.from - 1, "word", "by")) return [];
      const meeting = meetingBefore(article, body.from);
      if (!meeting || meeting.isPlanned) {
        decline({ from: body.from, to: verb.to }, "no meeting held stands before “do”");
        return [];
      }
      const evidence = sentenceOf(article, verb.from);
      return [{ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.93 }];
    });
  },
};

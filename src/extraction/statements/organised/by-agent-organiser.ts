import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodiesBefore } from "./organiser.ts";

export const byAgentOrganiser: StatementRule<OrganisedFinding> = {
  id: "organised/by-agent",
  says: "A meeting “do” a body “tổ chức” was organised by it and by those it is joined to.",
  find(article, decline) {
    return article.marks.ofSense("verb", "organise").flatMap((verb) => {
      const bodies = bodiesBefore(article, verb.from);
      const first = bodies[0];
      if (!first || !article.marks.at(first.from - 1, "word", "by")) return [];
      const meeting = meetingBefore(article, first.from);
      const isToCome = article.marks.at(first.from - 2, "word", "future") !== undefined;
      if (!meeting || meeting.isPlanned || isToCome) {
        decline({ from: first.from, to: verb.to }, "no meeting held stands before “do”");
        return [];
      }
      const evidence = sentenceOf(article, verb.from);
      return bodies.map((body) => ({ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.93 }));
    });
  },
};

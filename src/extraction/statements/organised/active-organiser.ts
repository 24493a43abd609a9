import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodiesBefore, isTask } from "./organiser.ts";

export const activeOrganiser: StatementRule<OrganisedFinding> = {
  id: "organised/active",
  says: "A body before “tổ chức” organised the meeting named right behind it, together with those it is joined to.",
  find(article, decline) {
    return article.marks.ofSense("verb", "organise").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const meeting = meetingBehind(article, verb.to, 3);
      if (!meeting || (meeting.isOfMany && meeting.date === null)) return [];
      const bodies = bodiesBefore(article, verb.from);
      const isTold = bodies.some(({ from }) => isTask(article, from));
      if (bodies.length === 0 || meeting.isPlanned || isTold) {
        decline(
          { from: verb.from, to: meeting.to },
          isTold
            ? "it is told to"
            : bodies.length > 0
              ? "it is only planned"
              : "no body stands before the verb",
        );
        return [];
      }
      const evidence = sentenceOf(article, verb.from);
      return bodies.map((body) => ({ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.92 }));
    });
  },
};

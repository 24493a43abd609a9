import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { subjectBefore } from "../subject.ts";
import { bodyBefore, isTask } from "./organiser.ts";

export const bodyChairs: StatementRule<OrganisedFinding> = {
  id: "organised/body-chairs",
  says: "A body that “chủ trì” a meeting, not a task, organised it: only people chair.",
  find(article, decline) {
    return article.marks.ofSense("verb", "chair").flatMap((verb) => {
      const body = article.inside[verb.from] ? null : bodyBefore(article, verb.from);
      if (!body) return [];
      if (subjectBefore(article, verb.from).group) {
        decline({ from: body.from, to: verb.to }, "somebody named chairs with its leaders");
        return [];
      }
      const meeting = meetingBehind(article, verb.to, 1);
      const isTold = isTask(article, body.from);
      if (!meeting || meeting.isPlanned || isTold) {
        decline({ from: body.from, to: verb.to }, "it is a task");
        return [];
      }
      const evidence = sentenceOf(article, verb.from);
      return [{ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.7 }];
    });
  },
};

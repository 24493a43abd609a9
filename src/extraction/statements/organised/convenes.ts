import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodyBefore } from "./organiser.ts";

/** Classes whose word is what a body does: `Ban Bí thư họp`, `Văn phòng Chính phủ họp báo`. */
const DONE_BY_BODIES = new Set(["meeting-verb", "press"]);

export const convenes: StatementRule<OrganisedFinding> = {
  id: "organised/convenes",
  says: "A body that “họp” on a day, “họp báo” or “khai mạc” its meeting organised it.",
  find(article) {
    const held = article.meetings.flatMap((meeting) => {
      const isNoun = article.marks.at(meeting.from - 1, "word", "at") !== undefined;
      const isVerb =
        DONE_BY_BODIES.has(meeting.class) &&
        /^(?:họp|gặp)/u.test(meeting.kind) &&
        !isNoun &&
        (meeting.date !== null || meeting.class === "press") &&
        !meeting.isPlanned;
      const body = isVerb ? bodyBefore(article, meeting.from) : null;
      return body ? [{ body, meeting, at: meeting.from }] : [];
    });
    const opened = article.marks.ofSense("verb", "open-close").flatMap((verb) => {
      const meeting = article.inside[verb.from] ? null : meetingBehind(article, verb.to, 1);
      const body = meeting ? bodyBefore(article, verb.from) : null;
      return body && meeting ? [{ body, meeting, at: verb.from }] : [];
    });
    return [...held, ...opened].map(({ body, meeting, at }) => ({
      type: "ORGANISED" as const,
      body,
      meeting,
      evidence: sentenceOf(article, at),
      strength: 0.85,
    }));
  },
};

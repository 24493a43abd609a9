import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { BodyMention } from "../../mentions/body-mention.ts";
import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { isGathering } from "./organiser.ts";

const FARTHEST_OWNER = 12;
/** What a body holds as its own; a ceremony or a programme of a body may be anybody's doing. */
const OWN = new Set([
  "session",
  "sitting",
  "meeting",
  "press",
  "plenum",
  "conference",
  "working",
  "congress",
]);

export const ofBody: StatementRule<OrganisedFinding> = {
  id: "organised/of-body",
  says: "A meeting “của” a body, told with its day, is that body's own.",
  find(article) {
    return article.meetings.flatMap((meeting) => {
      if (meeting.isPlanned || meeting.date === null || !OWN.has(meeting.class)) return [];
      const sentence = article.sentenceOf[meeting.from]!;
      const body = article.bodiesOf[sentence]!.find(
        ({ from }) =>
          from > meeting.from &&
          from - meeting.kindTo <= FARTHEST_OWNER &&
          from < Math.max(meeting.to, meeting.kindTo + 2),
      );
      if (!body || !article.marks.at(body.from - 1, "word", "of")) return [];
      // A congress without a day right behind it may be one of years ago.
      if (meeting.class === "congress" && meeting.date.from !== body.to) return [];
      if (isShort(article, body) || isGathering(article, body)) return [];
      if (isTopic(article, meeting.kindTo, body.from)) return [];
      if (body.from - 1 > meeting.kindTo && article.tokens.isMark(body.from - 2, ",")) return [];
      const evidence = sentenceOf(article, meeting.from);
      return [{ type: "ORGANISED" as const, body, meeting, evidence, strength: 0.5 }];
    });
  },
};

/** `phiên họp của Thường vụ`: whose, another sentence tells. */
function isShort({ marks }: AnnotatedArticle, { from, to }: BodyMention): boolean {
  return to - from <= 2 && marks.at(from, "body-head")?.to === to && marks.at(from, "body") === undefined;
}

/** `hội nghị triển khai quyết định của Bộ Chính trị`: what the meeting was about is the body's, not the meeting. */
function isTopic({ tokens, marks }: AnnotatedArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (marks.at(at, "document") || marks.at(at, "verb", "discuss")?.entry.form === "triển khai") return true;
    if (tokens.isWord(at) && /^(?:về|bàn|nghe|để)$/i.test(tokens.word(at))) return true;
  }
  return false;
}

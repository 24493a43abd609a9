import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { BodyMention } from "../../mentions/body-mention.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { OrganisedFinding, StatementRule } from "../../rule.ts";
import { behindBracket } from "../behind-bracket.ts";
import { meetingBefore } from "../meeting-near.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bodiesBefore, isBy } from "./organiser.ts";

/** In tokens, from an organiser to the verb, over those whom it works with. */
const FARTHEST_VERB = 40;

export const byAgentOrganiser: StatementRule<OrganisedFinding> = {
  id: "organised/by-agent",
  says: "A meeting “do” a body “tổ chức”, or “được” it “tổ chức”, was organised by it and by those it is joined to.",
  find(article, decline) {
    return article.marks.ofSense("verb", "organise").flatMap((verb) => {
      const bodies = agentsOf(article, verb);
      const first = bodies[0];
      if (!first) return [];
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

function agentsOf(article: AnnotatedArticle, verb: Mark): readonly BodyMention[] {
  const bodies = bodiesBefore(article, verb.from);
  return bodies[0] && isAgent(article, bodies[0]) ? bodies : agentWithOthers(article, verb);
}

/** `do Sở A`, `được Sở A`. */
function isAgent(article: AnnotatedArticle, body: BodyMention): boolean {
  return isBy(article, body) || isDone(article, body);
}

/** `hội thảo được Sở A tổ chức`; not `tại hội thảo, ông B mong được Sở A …`. */
function isDone(article: AnnotatedArticle, body: BodyMention): boolean {
  return /^được$/i.test(article.tokens.word(body.from - 1)) && isNextTo(article, body);
}

/** Does no pause and nobody stand between the meeting and who made it? */
function isNextTo(article: AnnotatedArticle, { from: body }: BodyMention): boolean {
  const { tokens, officialsOf, sentenceOf } = article;
  const meeting = meetingBefore(article, body);
  if (!meeting || officialsOf[sentenceOf[body]!]!.some(({ from, to }) => meeting.from < from && to < body))
    return false;
  for (let at = behindDay(meeting, body); at < body - 2; at++) if (tokens.isMark(at, ",")) return false;
  return true;
}

function behindDay({ date, isDateOwn, kindTo }: MeetingMention, body: number): number {
  return isDateOwn && date && date.to < body ? date.to : kindTo;
}

/** `tại hội nghị, ông B cho biết đề án do Sở A phối hợp …`: what is told there. */
function isTold(article: AnnotatedArticle, { from: body }: BodyMention): boolean {
  const meeting = meetingBefore(article, body);
  for (let at = meeting?.kindTo ?? body; at < body; at++)
    if (article.marks.at(at, "verb", "say")) return true;
  return false;
}

/** `do Sở A phối hợp cùng các tỉnh B, C tổ chức`: who is named as its agent, whoever it works with. */
function agentWithOthers(article: AnnotatedArticle, { from: verb }: Mark): readonly BodyMention[] {
  const { tokens, marks, bodiesOf, sentenceOf } = article;
  const agent = bodiesOf[sentenceOf[verb]!]!.findLast((body) => body.to < verb && isAgent(article, body));
  if (!agent || verb - agent.to > FARTHEST_VERB || isTold(article, agent)) return [];
  const at = behindBracket(article, agent.to);
  if (!/^phối hợp$/i.test(tokens.slice(at, at + 2))) return [];
  for (let next = at + 2; next < verb; next++)
    if (marks.at(next, "verb", "organise") || tokens.isMark(next, ";") || tokens.isMark(next, ".")) return [];
  return [agent];
}

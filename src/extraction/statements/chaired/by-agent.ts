import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { ChairedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { subjectBefore } from "../subject.ts";
import { chairs, chairVerbs, noChairBecause, plannedBecause } from "./chair-verb.ts";

const LONGEST_TITLE = 16;

export const byAgent: StatementRule<ChairedFinding> = {
  id: "chaired/by-agent",
  says: "A meeting “do” somebody “chủ trì” was chaired by those named between the two words.",
  find(article, decline) {
    return chairVerbs(article).flatMap((verb) => {
      const agent = agentBefore(article, verb);
      if (!agent) return [];
      const refused = noChairBecause(article, verb) ?? plannedBecause(article, agent);
      const meeting = meetingBefore(article, agent.from);
      if (refused || !meeting) {
        decline({ from: agent.from, to: verb.to }, refused ?? "no meeting stands before “do”");
        return [];
      }
      const { group } = subjectBefore(article, verb.from);
      return group && group.from >= agent.to ? chairs(article, verb, group, meeting, 0.96) : [];
    });
  },
};

function agentBefore(article: AnnotatedArticle, verb: Mark): Mark | null {
  const { from } = article.sentences[article.sentenceOf[verb.from]!]!;
  const { group } = subjectBefore(article, verb.from);
  if (!group) return null;
  const start = titleStart(article, group.from);
  for (let at = start - 1; at >= Math.max(from, start - 2); at--) {
    const by = article.marks.at(at, "word", "by");
    if (by) return by;
  }
  return null;
}

/** `do chủ tịch UBND tỉnh, ông A chủ trì`: a title that a comma parts from its name. */
function titleStart({ tokens, titleStarting }: AnnotatedArticle, group: number): number {
  if (!tokens.isMark(group - 1, ",")) return group;
  for (let at = group - 2; at >= group - LONGEST_TITLE; at--)
    if (titleStarting.get(at)?.end === group - 1) return at;
  return group;
}

import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { DiscussedFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";

const FARTHEST_VERB = 24;

export const agenda: StatementRule<DiscussedFinding> = {
  id: "discussed/agenda",
  says: "A document that a meeting's sentence has discussed, considered, adopted or carried out was before it.",
  find(article) {
    return article.documents.flatMap((document, index) => {
      const verb = discussBefore(article, document.from);
      if (verb === null) return [];
      const sentence = article.sentenceOf[document.from]!;
      const meeting = lastMeeting(article, sentence, document.from);
      const strength = meeting ? 0.75 : 0.55;
      return [
        {
          type: "DISCUSSED" as const,
          meeting,
          document: index,
          evidence: sentenceOf(article, verb),
          strength,
        },
      ];
    });
  },
};

function discussBefore({ marks, sentences, sentenceOf: of }: AnnotatedArticle, at: number): number | null {
  const { from } = sentences[of[at]!]!;
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_VERB); i--)
    if (marks.at(i, "verb", "discuss")) return i;
  return null;
}

function lastMeeting(article: AnnotatedArticle, sentence: number, at: number): MeetingMention | null {
  return article.meetingsOf[sentence]!.filter(({ from }) => from < at).at(-1) ?? null;
}

import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";

const FARTHEST_PERSON = 4;
const FARTHEST_TITLE = 6;

export const predecessor: StatementRule<HoldsFinding> = {
  id: "holds/predecessor",
  says: "Whom the new holder of a title replaces held it before, when no other title is given.",
  find(article) {
    return article.marks.ofSense("verb", "succeed").flatMap((verb) => {
      // `người kế nhiệm` succeeds, and is not succeeded.
      if (article.marks.over(verb.from, "rank")) return [];
      const sentence = article.sentenceOf[verb.from]!;
      const replaced = article.officialsOf[sentence]!.find(
        ({ from, naming }) => from >= verb.to && from - verb.to <= FARTHEST_PERSON && naming !== "title",
      );
      if (!replaced || replaced.titlesBefore.length + replaced.titlesAfter.length > 0) return [];
      const title = article.titles
        .filter(
          (t) => t.end <= verb.from && verb.from - t.end <= FARTHEST_TITLE && !article.titleOwner.has(t),
        )
        .at(-1);
      if (!title || article.sentenceOf[title.from] !== sentence) return [];
      return [
        {
          type: "HOLDS" as const,
          person: replaced.person,
          title,
          status: "former" as const,
          evidence: sentenceOf(article, verb.from),
          strength: 0.8,
        },
      ];
    });
  },
};

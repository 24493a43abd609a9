import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { personBefore } from "./person-before.ts";
import { titleList } from "./title-list.ts";

export const movedFrom: StatementRule<HoldsFinding> = {
  id: "holds/moved-from",
  says: "Who comes “từ vị trí”, “từ cương vị” or “rời chức vụ” of a title held it before.",
  find(article, decline) {
    return article.marks.ofSense("verb", "post").flatMap((post) => {
      const { tokens } = article;
      const isLeft = tokens.isWord(post.from - 1) && /^(?:từ|rời|khỏi)$/i.test(tokens.word(post.from - 1));
      const titles = isLeft ? titleList(article, post.to) : [];
      if (titles.length === 0) return [];
      const person = personBefore(article, post.from - 1);
      if (person === null) {
        decline({ from: post.from, to: titles.at(-1)!.to }, "it does not say who");
        return [];
      }
      return titles.map((title) => ({
        type: "HOLDS" as const,
        person,
        title,
        status: "former" as const,
        evidence: sentenceOf(article, post.from),
        strength: 0.85,
      }));
    });
  },
};

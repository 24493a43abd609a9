import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { sentenceOf } from "../sentence-of.ts";

/** `Ngoại trưởng khi đó là ông A`: what may stand between a title and its verb, in tokens. */
const MOST_BETWEEN = 3;
const LONGEST_TITLE = 24;
const WHEN =
  /^(?:khi đó|lúc đó|khi ấy|lúc ấy|bấy giờ|lúc bấy giờ|hiện nay|hiện tại|đương nhiệm|mới|cũ|trước đó|thời điểm đó|trước|này|chính|vẫn|cũng)$/i;

export const titleIs: StatementRule<HoldsFinding> = {
  id: "holds/title-is",
  says: "A title that “là” the person named right behind the verb is that person's: “Giám đốc khi đó là ông A”.",
  find(article, decline) {
    return article.marks.ofSense("verb", "be").flatMap((verb) => {
      const official = article.inside[verb.from] ? undefined : officialAt(article, verb.to);
      if (!official || official.from !== verb.to || official.naming === "title") return [];
      const title = titleEndingNear(article, verb.from);
      if (!title) return [];
      const between = article.tokens.slice(title.end, verb.from).trim();
      // `hai phó giám đốc là ông A và bà B`
      const { officials } = groupStartingWith(article, official);
      const isShared = title.isPlural && officials.length < 2;
      if (article.titleOwner.has(title) || isShared || (between && !WHEN.test(between))) {
        decline({ from: title.start, to: verb.to }, "the title is another's, or several share it");
        return [];
      }
      const status = /^(?:khi|lúc|bấy|trước|thời|cũ)/i.test(between) ? "former" : title.status;
      return (title.isPlural ? officials : [official]).map(({ person }) => ({
        type: "HOLDS" as const,
        person,
        title,
        status,
        evidence: sentenceOf(article, verb.from),
        strength: 0.85,
      }));
    });
  },
};

function titleEndingNear(article: AnnotatedArticle, verb: number): TitleMention | undefined {
  const { from } = article.sentences[article.sentenceOf[verb]!]!;
  for (let start = verb - 1; start >= Math.max(from, verb - LONGEST_TITLE); start--) {
    const title = article.titleStarting.get(start);
    if (title) return title.end <= verb && verb - title.end <= MOST_BETWEEN ? title : undefined;
  }
  return undefined;
}

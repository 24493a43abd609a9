import type { TenureEvent } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { dateOfEvent } from "./date-of-event.ts";
import { decisionOf } from "./decision.ts";
import { personBefore } from "./person-before.ts";
import { skipToTitle, titleList } from "./title-list.ts";

const FARTHEST_PERSON = 6;

export const dismissed: StatementRule<HoldsFinding> = {
  id: "holds/dismissed",
  says: "Who is dismissed from a title, resigns or retires from it held it until then.",
  find(article, decline) {
    return article.marks.ofSense("verb", "dismiss").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const titles = titleList(article, skipToTitle(article, verb.to));
      if (titles.length === 0) return [];
      const person = personOf(article, verb, titles.at(-1)!.end);
      if (person === null) {
        decline({ from: verb.from, to: titles.at(-1)!.to }, "it does not say who");
        return [];
      }
      const date = dateOfEvent(article, verb.from);
      return titles.map((title) => ({
        type: "HOLDS" as const,
        person,
        title,
        status: "former" as const,
        event: verb.entry.value as TenureEvent,
        ...(date ? { date } : {}),
        ...decisionOf(article, verb),
        evidence: sentenceOf(article, verb.from),
        strength: 0.85,
      }));
    });
  },
};

/** `cách chức … đối với ông A`, `của ông A`; else whom the sentence names before. */
function personOf(article: AnnotatedArticle, verb: Mark, end: number): number | null {
  const { marks } = article;
  const link =
    marks.at(end, "word", "towards") ?? marks.at(end, "word", "with") ?? marks.at(end, "word", "of");
  const sentence = article.officialsOf[article.sentenceOf[verb.from]!]!;
  const behind = link
    ? sentence.find(({ nameFrom, naming }) => nameFrom >= link.to && naming !== "title")
    : undefined;
  if (behind && behind.from - end <= FARTHEST_PERSON) return behind.person;
  return personBefore(article, verb.from);
}

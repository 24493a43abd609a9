import type { TenureEvent } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";
import { dateOfEvent } from "./date-of-event.ts";
import { decisionOf } from "./decision.ts";
import { proposedBecause } from "./proposed.ts";
import { titleList } from "./title-list.ts";

const EVENTS: ReadonlySet<string> = new Set(["DIED", "RETIRED", "RESIGNED"] satisfies TenureEvent[]);
/** In tokens: `, đã chính thức`. */
const FARTHEST_PERSON = 4;

export const ended: StatementRule<HoldsFinding> = {
  id: "holds/ended",
  says: "Who dies, retires or resigns held the titles at the name until then; those left before are not touched.",
  find(article, decline) {
    return article.marks.ofSense("verb", "dismiss").flatMap((verb) => {
      // With its titles behind it, `từ chức Giám đốc` is of holds/dismissed.
      if (
        !EVENTS.has(verb.entry.value) ||
        article.inside[verb.from] ||
        titleList(article, verb.to).length > 0
      )
        return [];
      const official = whoLeaves(article, verb);
      const because = official ? proposedBecause(article, verb.from) : "nobody stands right before it";
      // Those of elsewhere in the article may be long over: `ông A, Bộ trưởng từ 1988, … Ông A qua đời năm 2017`.
      const titles = official
        ? [...official.titlesBefore, ...official.titlesAfter].filter(({ status }) => status !== "former")
        : [];
      if (because || titles.length === 0) {
        decline({ from: verb.from, to: verb.to }, because ?? "no title that was still held");
        return [];
      }
      const date = dateOfEvent(article, verb.from);
      return titles.map((title) => ({
        type: "HOLDS" as const,
        person: official!.person,
        title,
        status: "former" as const,
        event: verb.entry.value as TenureEvent,
        ...(date ? { date } : {}),
        ...decisionOf(article, verb),
        evidence: sentenceOf(article, verb.from),
        strength: 0.8,
      }));
    });
  },
};

/** Whom nothing but commas and auxiliaries part from the verb: `trước khi ông A đến tuổi nghỉ hưu` tells of no end. */
function whoLeaves(article: AnnotatedArticle, verb: Mark): Official | undefined {
  const { marks, tokens, officialsOf, sentenceOf: sentence, sentences } = article;
  const last = officialsOf[sentence[verb.from]!]!.findLast(({ to }) => to <= verb.from);
  if (!last || verb.from - last.to > FARTHEST_PERSON) return undefined;
  for (let at = last.to; at < verb.from; ) {
    const aux = marks.at(at, "word", "aux");
    if (!aux && !tokens.isMark(at, ",")) return undefined;
    at = aux?.to ?? at + 1;
  }
  const opening = sentences[sentence[verb.from]!]!.from;
  for (let at = Math.max(opening, last.from - 2); at < last.from; at++)
    if (marks.at(at, "word", "if") || marks.at(at, "word", "when")) return undefined;
  return last;
}

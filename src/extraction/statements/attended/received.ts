import type { AnnotatedArticle } from "../../annotated-article.ts";
import { firstFrom } from "../../first-from.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith } from "../officials-group.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

const FARTHEST = 4;
/** In tokens, from a decision to `cho` those who receive it. */
const FARTHEST_RECEIVER = 24;

export const received: StatementRule<AttendedFinding> = {
  id: "attended/received",
  says: "Who is handed flowers or a decision was there to receive them; so was who handed a decision over on a day told.",
  find(article, decline) {
    const handed = article.marks.ofSense("verb", "hand").flatMap((verb) => {
      if (article.inside[verb.from] || article.marks.at(verb.from - 1, "word", "future")) return [];
      const official = article.officialsOf[article.sentenceOf[verb.from]!]!.find(
        ({ from, naming }) => from >= verb.to && from - verb.to <= FARTHEST && naming !== "title",
      );
      return official ? attends(article, [official], null, "PRESENT", 0.7) : [];
    });
    const implied = new Map(article.meetings.filter((m) => m.isImplicit).map((m) => [m.from, m]));
    const conferred = article.marks.ofSense("verb", "confer").flatMap((verb) => {
      const ceremony = implied.get(verb.from);
      if (!ceremony || ceremony.isPlanned) return [];
      const { group, because } = subjectBefore(article, verb.from);
      if (!group || isNotTaken(article, verb)) {
        decline({ from: verb.from, to: verb.to }, group ? "it is told of a life, or refused" : because);
        return [];
      }
      return attends(article, [...group.officials, ...receivers(article, verb)], ceremony, "PRESENT", 0.75);
    });
    return [...handed, ...conferred];
  },
};

/** `Ngày 28/6/2017, ông A được trao quyết định`: as lives are told; who `từ chối nhận quyết định` got none. */
function isNotTaken({ tokens }: AnnotatedArticle, { from }: Mark): boolean {
  return tokens.isWord(from - 1) && /^(?:được|chối)$/i.test(tokens.word(from - 1));
}

/** `trao quyết định … cho ông A và bà B`. */
function receivers(article: AnnotatedArticle, verb: Mark): readonly Official[] {
  const officials = article.officialsOf[article.sentenceOf[verb.from]!]!;
  const first = officials[firstFrom(officials, verb.to)];
  if (!first || first.from - verb.to > FARTHEST_RECEIVER) return [];
  const isTo = article.tokens.isWord(first.from - 1) && /^cho$/i.test(article.tokens.word(first.from - 1));
  return isTo && first.naming !== "title" ? groupStartingWith(article, first).officials : [];
}

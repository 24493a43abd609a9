import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Official } from "../../mentions/official.ts";
import { sameTitle } from "../../mentions/title-key.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import type { Decline, HoldsFinding, StatementRule } from "../../rule.ts";
import { listColon, membersBehind } from "../listed-behind.ts";
import { groupStartingWith } from "../officials-group.ts";
import { titleBeside } from "./title-beside.ts";

/** In tokens, before a list within a list. */
const FARTHEST_COLON = 60;

export const sharedHead: StatementRule<HoldsFinding> = {
  id: "holds/shared-head",
  says: "A plural title before a colon, or before names joined by “và”, is that of each person listed, in the sentence or in the lines below.",
  find: (article, decline) => [...beforeColon(article, decline), ...beforeNames(article)],
};

/** `các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: A, …; B, …`. */
function beforeColon(article: AnnotatedArticle, decline: Decline): HoldsFinding[] {
  return article.titles.flatMap((first, i) => {
    if (!first.isPlural) return [];
    const shared = [first];
    for (let next = article.titles[i + 1]; next && article.tokens.isMark(shared.at(-1)!.end, ","); ) {
      if (next.start !== shared.at(-1)!.end + 1) break;
      shared.push(next);
      next = article.titles[i + shared.length];
    }
    const colon = listColon(article, shared.at(-1)!.end);
    if (colon === null) return [];
    const listed = sharing(article, colon, shared);
    if (listed.length === 0)
      decline({ from: first.from, to: colon + 1 }, "nobody is listed behind the colon");
    return listed.flatMap((official) =>
      shared.map((title) => ({
        ...titleBeside(article, official.person, title, 0.9),
        evidence: headAndItem(article, title, official),
      })),
    );
  });
}

/** What proves it: the sentence, down to the item where the list goes on in lines below. */
function headAndItem(
  { sentences, sentenceOf }: AnnotatedArticle,
  { from }: TitleMention,
  official: Official,
) {
  const { to } = sentences[sentenceOf[official.nameFrom]!]!;
  return { from: sentences[sentenceOf[from]!]!.from, to };
}

/**
 * The list ends at the one who states a shared title himself: it was not shared with him. A list of its own
 * within another, `3 Phó Thủ tướng: A, B, C; Bộ trưởng D`, ends before who has a title of his own.
 */
function sharing(article: AnnotatedArticle, colon: number, shared: readonly TitleMention[]): Official[] {
  const behind = membersBehind(article, colon);
  const own = isWithinList(article, colon)
    ? behind.findIndex(({ titlesBefore }) => titlesBefore.length > 0)
    : -1;
  const stop = behind.findIndex((official) =>
    official.titlesBefore.some((title) => shared.some(({ words }) => sameTitle(words, title.words))),
  );
  const next = behind.findIndex((official, i) => i > 0 && isAddressedAnew(article, official, behind[0]!));
  const end = Math.min(...[own, stop, next].map((at) => (at < 0 ? behind.length : at)));
  return behind.slice(0, end);
}

/** `Ủy viên Bộ Chính trị: Thủ tướng A, …; đồng chí B`, `…; các đồng chí: B, C`: another list begins. */
function isAddressedAnew({ tokens }: AnnotatedArticle, { from }: Official, first: Official): boolean {
  const isComrade = (at: number) => tokens.isWord(at) && /^đồng chí$/i.test(tokens.slice(at, at + 2));
  if (tokens.isMark(from - 1, ":")) return isComrade(from - 3);
  return tokens.isMark(from - 1, ";") && isComrade(from) && !isComrade(first.from);
}

/** Another colon stands before it in the sentence. */
function isWithinList({ tokens, sentences, sentenceOf }: AnnotatedArticle, colon: number): boolean {
  const { from } = sentences[sentenceOf[colon]!]!;
  for (let at = colon - 1; at >= Math.max(from, colon - FARTHEST_COLON); at--)
    if (tokens.isMark(at, ":")) return true;
  return false;
}

/** `hai phó chủ tịch A và B`: the first has it by position, the others by the plural. */
function beforeNames(article: AnnotatedArticle): HoldsFinding[] {
  return article.officials.flatMap((official) => {
    const shared = official.titlesBefore.filter(({ isPlural }) => isPlural);
    if (shared.length === 0) return [];
    const others = groupStartingWith(article, official).officials.slice(1);
    return others
      .filter(({ titlesBefore }) => titlesBefore.length === 0)
      .flatMap(({ person }) => shared.map((title) => titleBeside(article, person, title, 0.9)));
  });
}

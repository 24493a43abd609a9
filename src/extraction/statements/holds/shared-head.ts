import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Official } from "../../mentions/official.ts";
import { sameTitle, titleWords } from "../../mentions/title-key.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import type { Decline, HoldsFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith } from "../officials-group.ts";
import { titleBeside } from "./title-beside.ts";

export const sharedHead: StatementRule<HoldsFinding> = {
  id: "holds/shared-head",
  says: "A plural title before a colon, or before names joined by “và”, is that of each person listed.",
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
    const colon = shared.at(-1)!.end;
    if (!article.tokens.isMark(colon, ":")) return [];
    const listed = listedBehind(article, colon, shared);
    if (listed.length === 0)
      decline({ from: first.from, to: colon + 1 }, "nobody is listed behind the colon");
    return listed.flatMap(({ person }) => shared.map((title) => titleBeside(article, person, title, 0.9)));
  });
}

/** The list ends at the one who states a shared title himself: it was not shared with him. */
function listedBehind(article: AnnotatedArticle, colon: number, shared: readonly TitleMention[]): Official[] {
  const sentence = article.officialsOf[article.sentenceOf[colon]!]!;
  const behind = sentence.filter(({ from, naming }) => from > colon && naming === "full");
  const keys = shared.map(({ wording }) => titleWords(wording));
  const stop = behind.findIndex((official) =>
    official.titlesBefore.some((title) => keys.some((key) => sameTitle(key, titleWords(title.wording)))),
  );
  return stop < 0 ? behind : behind.slice(0, stop);
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

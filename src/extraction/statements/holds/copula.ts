import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { groupEndingWith } from "../officials-group.ts";
import { sentenceOf } from "../sentence-of.ts";
import { personBefore } from "./person-before.ts";
import { proposedBecause } from "./proposed.ts";
import { titleList } from "./title-list.ts";

/** In tokens, of what stands between a list of posts and its comma: how long they were held, what was in their charge. */
const LONGEST_SPAN = 14;
/** In tokens, of `thành phố Hồ Chí Minh`. */
const LONGEST_PLACE = 6;
/** What stands between several and a verb that is said of each. */
const SHARED = /^(?:cùng |cũng |hiện )?(?:đều|tiếp tục)(?: đang| đã| từng| cùng)?$/i;
const SENSES = ["be", "was", "hold", "as"] as const;

export const copula: StatementRule<HoldsFinding> = {
  id: "holds/copula",
  says: "Who “là”, “giữ chức” or “từng là” a title has it; so has the person behind “Là …,” and “Trên cương vị …,”.",
  find(article, decline) {
    return article.marks.ofSense("verb", ...SENSES).flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const titles = titleList(article, verb.to);
      if (titles.length === 0) return [];
      const proposed = proposedBecause(article, verb.from);
      const person = proposed ? null : subjectOf(article, verb, titles.at(-1)!.end);
      if (person === null) {
        decline({ from: verb.from, to: titles.at(-1)!.to }, proposed ?? "no person stands by the verb");
        return [];
      }
      const past = verb.entry.sense === "was";
      const isOfMany = verb.entry.form === "là" && article.marks.at(verb.to, "word", "plural") !== undefined;
      const persons = [...new Set([person, ...allOf(article, person, verb.from, isOfMany)])];
      // `có chỉ đạo là các đại biểu Quốc hội …`: many, of whom one is named.
      if (isOfMany && persons.length === 1) {
        decline({ from: verb.from, to: titles.at(-1)!.to }, "it is said of several");
        return [];
      }
      return persons.flatMap((person) =>
        titles.map((title) => ({
          type: "HOLDS" as const,
          person,
          title,
          status: past ? ("former" as const) : title.status,
          evidence: sentenceOf(article, verb.from),
          strength: 0.88,
        })),
      );
    });
  },
};

/** `A và B đều là …`, `A, B và C tiếp tục giữ chức …`, `A và B là các …`: all whom “và” joins to the last, where it is said of several. */
function allOf(article: AnnotatedArticle, person: number, verb: number, isOfMany: boolean): number[] {
  const { tokens, officialsOf, sentenceOf } = article;
  const last = officialsOf[sentenceOf[verb]!]!.findLast(({ to }) => to <= verb);
  if (last?.person !== person || last.naming === "title") return [];
  const between = tokens.isMark(last.to, ")") ? last.to + 1 : last.to;
  if (!isOfMany && !SHARED.test(tokens.slice(between, verb))) return [];
  return groupEndingWith(article, last).officials.map((official) => official.person);
}

/** `trong thời gian giữ chức …, ông A`, `khi còn là …, bà B`, `với trách nhiệm là …, ông C`: nobody is named before. */
function opensAside({ marks, tokens, officialsOf, sentenceOf }: AnnotatedArticle, verb: number): boolean {
  if (officialsOf[sentenceOf[verb]!]!.some(({ to, naming }) => to <= verb && naming !== "title"))
    return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--)
    if (
      marks.at(at, "word", "when") ||
      (tokens.isWord(at) && /^(?:gian|lúc|khi|trong|nhiệm|trò|cách)$/i.test(tokens.word(at)))
    )
      return true;
  return false;
}

function subjectOf(article: AnnotatedArticle, verb: Mark, listEnd: number): number | null {
  const { marks } = article;
  const sentence = article.officialsOf[article.sentenceOf[verb.from]!]!;
  const opens = article.sentences[article.sentenceOf[verb.from]!]!.from === verb.from;
  const isAside = opens || verb.entry.sense === "as" || opensAside(article, verb.from);
  const pause = isAside ? pauseBehind(article, listEnd) : null;
  if (pause !== null) {
    const behind = sentence.find(({ from }) => from > pause);
    if (behind && behind.from - pause <= 2) return behind.person;
    if (marks.at(pause + 1, "honorific", "one")) return personBefore(article, pause + 2);
    if (opens) return null;
  }
  return personBefore(article, verb.from);
}

/** The comma that closes `Với cương vị Bộ trưởng Tài chính giai đoạn từ tháng 7/2006 đến năm 2011,`; null where none does. */
function pauseBehind(article: AnnotatedArticle, listEnd: number): number | null {
  const { tokens, marks, personStarts } = article;
  for (let at = listEnd; at <= listEnd + LONGEST_SPAN; at++) {
    if (tokens.isMark(at, ",")) return placeEnd(article, at);
    const isInner = ["/", "-", "–", "(", ")"].some((mark) => tokens.isMark(at, mark));
    if (personStarts[at] || marks.at(at, "verb") || !(tokens.isWord(at) || tokens.isNumber(at) || isInner))
      return null;
  }
  return null;
}

/** `Trưởng Công an huyện Đồng Xuân, tỉnh Phú Yên, ông A`: the comma behind where the post is; else the first. */
function placeEnd({ tokens, marks, personStarts }: AnnotatedArticle, comma: number): number {
  if (!marks.at(comma + 1, "place-type") && !marks.at(comma + 1, "place")) return comma;
  for (let at = comma + 1; at <= comma + LONGEST_PLACE && tokens.isWord(at) && !personStarts[at]; at++)
    if (tokens.isMark(at + 1, ",")) return at + 1;
  return comma;
}

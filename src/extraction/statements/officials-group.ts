import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Official } from "../mentions/official.ts";
import type { TokenRange } from "../rule.ts";

/** Officials whom `và`, `cùng` or commas before those make one subject: `A, Bí thư …; B và C`. */
export interface OfficialsGroup extends TokenRange {
  readonly officials: readonly Official[];
}

/** Of one subject; longer lists are no subject any more. */
const MOST_LISTED = 48;
/** Of names that commas alone join. */
const SHORTEST_LIST = 3;
/** In tokens: `thăm và làm việc với`. */
const LONGEST_MEETING_VERB = 6;

/**
 * The group whose last member is this official.
 * @param goesOn whether `và` joins others behind the last, so that the commas before it join, too
 */
export function groupEndingWith(article: AnnotatedArticle, last: Official, goesOn = false): OfficialsGroup {
  const sentence = article.officialsOf[article.sentenceOf[last.nameFrom]!]!;
  const group = [last];
  let joined = goesOn;
  let endsInCommas = false;
  for (let i = sentence.indexOf(last) - 1; i >= 0 && group.length < MOST_LISTED; i--) {
    const before = sentence[i]!;
    const link = linkBetween(article, before.to, group[0]!.from);
    if (link === "none" || verbOfMeetingBefore(article, before) !== null) break;
    joined ||= link === "and";
    endsInCommas ||= !joined;
    group.unshift(before);
  }
  const isAgent = article.marks.at(group[0]!.from - 1, "word", "by") !== undefined;
  // `do A và các Phó Thủ tướng B, C chủ trì`: behind “do” the last commas join, too.
  const isCited = goesOn && article.marks.at(group[0]!.from - 1, "word", "according") !== undefined;
  if (isCited) return groupEndingWith(article, last);
  const kept = endsInCommas && !isAgent && !isBareList(article, group) ? [last] : group;
  return { from: kept[0]!.from, to: last.to, officials: kept };
}

/** `Nhà văn A, B, C chủ trì`: bare names behind one address that opens a clause are of one list, without “và”, too. */
function isBareList(
  { marks, tokens, sentences, sentenceOf }: AnnotatedArticle,
  group: readonly Official[],
): boolean {
  const { from } = group[0]!;
  const before = marks.at(from - 1, "word", "plural")?.from ?? from;
  if (before !== sentences[sentenceOf[from]!]!.from && !tokens.isMark(before - 1, ",")) return false;
  const isBare = ({ from, nameFrom, titlesBefore, titlesAfter, naming }: Official) =>
    from === nameFrom && naming === "full" && titlesBefore.length + titlesAfter.length === 0;
  return group.length >= SHORTEST_LIST && group.slice(1).every(isBare);
}

/** Where the verb stands that says somebody met this official: `hội kiến Thủ tướng A`; null where none does. */
export function verbOfMeetingBefore({ marks }: AnnotatedArticle, { from }: Official): number | null {
  for (let length = 1; length <= LONGEST_MEETING_VERB; length++) {
    const verb = marks.at(from - length, "verb", "meet") ?? marks.at(from - length, "verb", "receive");
    if (verb?.to === from) return verb.from;
  }
  return null;
}

/** The group whose first member is this official; of a list commas alone join the members. */
export function groupStartingWith(
  article: AnnotatedArticle,
  first: Official,
  isList = false,
): OfficialsGroup {
  const sentence = article.officialsOf[article.sentenceOf[first.nameFrom]!]!;
  const group = [first];
  let reach = 1;
  for (let i = sentence.indexOf(first) + 1; i < sentence.length; i++) {
    const next = sentence[i]!;
    const link = linkBetween(article, group.at(-1)!.to, next.from);
    if (link === "none") break;
    group.push(next);
    if (link === "and" || isList) reach = group.length;
  }
  const kept = group.slice(0, reach);
  return { from: first.from, to: kept.at(-1)!.to, officials: kept };
}

/** The same behind `cùng` or `của`: `A, B, C.` are all of them, since nothing follows that some could do. */
export function closingGroup(article: AnnotatedArticle, first: Official): OfficialsGroup {
  const list = groupStartingWith(article, first, true);
  const isClosing = article.tokens.isMark(list.to, ".") || list.to >= article.tokens.count;
  return isClosing ? list : groupStartingWith(article, first);
}

/** The official that starts at a token, honorific and `người đồng cấp Nga` included. */
export function officialAt(article: AnnotatedArticle, at: number): Official | undefined {
  const token = counterpartEnd(article, at);
  const sentence = article.sentenceOf[token];
  if (sentence === undefined) return undefined;
  return article.officialsOf[sentence]!.find(
    ({ from, to }) => from <= token && token < to && token - from <= 2,
  );
}

/** `người đồng cấp Nga`: no title, only whom it stands before; where it ends. */
function counterpartEnd({ marks }: AnnotatedArticle, at: number): number {
  const counterpart = marks.at(at, "rank", "counterpart");
  const country = counterpart ? marks.at(counterpart.to, "place") : undefined;
  return country?.to ?? counterpart?.to ?? at;
}

function linkBetween(article: AnnotatedArticle, from: number, to: number): "and" | "comma" | "none" {
  const { tokens, marks } = article;
  if (to <= from) return "none";
  let joined = false;
  for (let at = from; at < to; ) {
    const word = marks.at(at, "word");
    if (word && (word.entry.sense === "and" || word.entry.sense === "with")) {
      joined = true;
      at = word.to;
    } else if (counterpartEnd(article, at) > at) at = counterpartEnd(article, at);
    else if (word?.entry.sense === "aux" || word?.entry.sense === "plural") at = word.to;
    else if (tokens.isMark(at, ",") || tokens.isMark(at, ";") || tokens.isMark(at, ")")) at++;
    else if (closesTitle(article, at)) at++;
    else return "none";
  }
  return joined ? "and" : "comma";
}

/** `A - phó trưởng Ban X - cùng B`: the dash that ends what is said of the first. */
function closesTitle({ tokens, marks }: AnnotatedArticle, at: number): boolean {
  const next = marks.at(at + 1, "word")?.entry.sense;
  return (tokens.isMark(at, "-") || tokens.isMark(at, "–")) && (next === "and" || next === "with");
}

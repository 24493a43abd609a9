import { Gap } from "../../text/tokens.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Official } from "../mentions/official.ts";
import { groupStartingWith } from "./officials-group.ts";

/** Of one list; no longer one names officials alone. */
const MOST_ITEMS = 200;
/** In tokens, of `1. Đồng chí`. */
const LONGEST_OPENING = 4;
/** In tokens, of `các ông, bà`. */
const LONGEST_ADDRESS = 6;
const POINTING = /^(?:này|trên|khác|mới)$/i;

/**
 * The colon that opens a list behind a token: `các Ủy viên:`, `6 Ủy viên Bộ Chính trị, gồm:`, `5 thứ trưởng này, gồm các
 * ông:`; in `3 thành viên UBND tỉnh gồm ông A` the token before the first name. Null where none does.
 */
export function listColon(article: AnnotatedArticle, end: number): number | null {
  const { tokens, marks } = article;
  if (tokens.isMark(end, ":")) return end;
  const behind = tokens.isWord(end) && POINTING.test(tokens.word(end)) ? end + 1 : end;
  const have = marks.at(tokens.isMark(behind, ",") ? behind + 1 : behind, "word", "have");
  if (!have) return null;
  // `gồm các` ends where the address begins.
  const start = marks.at(have.to - 1, "honorific", "many") ? have.to - 1 : have.to;
  for (let at = start; at < have.to + LONGEST_ADDRESS; at = addressEnd(article, at)) {
    if (tokens.isMark(at, ":")) return at;
    const first = officialOver(article, at);
    if (first) return first.from - 1;
    if (addressEnd(article, at) === at) return null;
  }
  return null;
}

/** `các ông`, `ông, bà`: where a word of it ends that starts at a token; the token itself where none does. */
function addressEnd({ marks, tokens }: AnnotatedArticle, at: number): number {
  const honorific = marks.at(at, "honorific");
  if (honorific) return honorific.to;
  const isJoint = tokens.isMark(at, ",") && marks.at(at + 1, "honorific") !== undefined;
  return marks.at(at, "word", "plural") || isJoint ? at + 1 : at;
}

/** Who is named in full, and addressed or named at this token. */
function officialOver({ officialsOf, sentenceOf }: AnnotatedArticle, at: number): Official | undefined {
  const sentence = officialsOf[sentenceOf[at] ?? 0]!;
  return sentence.find(({ from, nameFrom, naming }) => from <= at && at <= nameFrom && naming === "full");
}

/** Who is named in full behind a token of a sentence; where that ends in a colon, also who opens an item of the list below. */
export function listedBehind(article: AnnotatedArticle, at: number): Official[] {
  const { officialsOf, sentenceOf, sentences, tokens } = article;
  const sentence = sentenceOf[at]!;
  const beside = officialsOf[sentence]!.filter(({ from, naming }) => from > at && naming === "full");
  return tokens.isMark(sentences[sentence]!.to - 1, ":")
    ? [...beside, ...listedBelow(article, sentence)]
    : beside;
}

/** The members of what a plural title tells of: without a colon only those who are joined, `gồm các bà A, B thay ông C`. */
export function membersBehind(article: AnnotatedArticle, at: number): readonly Official[] {
  const behind = listedBehind(article, at);
  const [first] = behind;
  return first && !article.tokens.isMark(at, ":")
    ? groupStartingWith(article, first, true).officials
    : behind;
}

function listedBelow(article: AnnotatedArticle, head: number): Official[] {
  const { listHeads, officialsOf, sentences, tokens } = article;
  const listed: Official[] = [];
  for (let i = head + 1; listHeads[i] === head && i <= head + MOST_ITEMS; i++) {
    const { from } = sentences[i]!;
    const first = officialsOf[i]![0];
    if (tokens.gaps[from]! >= Gap.Line && first?.naming === "full" && first.from - from <= LONGEST_OPENING)
      listed.push(first);
  }
  return listed;
}

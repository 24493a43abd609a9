import { Gap } from "../../text/tokens.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Official } from "../mentions/official.ts";

/** Of one list; no longer one names officials alone. */
const MOST_ITEMS = 200;
/** In tokens, of `1. Đồng chí`. */
const LONGEST_OPENING = 4;

/**
 * The colon that opens a list behind a token: `các Ủy viên:`, `6 Ủy viên Bộ Chính trị, gồm:`; in `3 thành viên UBND tỉnh gồm
 * ông A` the token before the first name. Null where none does.
 */
export function listColon(article: AnnotatedArticle, end: number): number | null {
  const { tokens, marks } = article;
  const have = marks.at(tokens.isMark(end, ",") ? end + 1 : end, "word", "have");
  const colon = have?.to ?? end;
  if (tokens.isMark(colon, ":")) return colon;
  return have && startsAt(article, colon) ? colon - 1 : null;
}

function startsAt({ officialsOf, sentenceOf }: AnnotatedArticle, token: number): boolean {
  return officialsOf[sentenceOf[token] ?? 0]!.some(({ from, naming }) => from === token && naming === "full");
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

import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import { sentences } from "../text/sentences.ts";
import { SourceText } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import type { MarkedText } from "./marked-text.ts";
import { Marks } from "./marks.ts";
import { listHeads } from "./segment/list.ts";
import { type SegmentKind, segmentKinds } from "./segment/segment-kinds.ts";

/** A marked text that knows what kind of passage each sentence is. */
export interface ReadText extends MarkedText {
  /** By sentence. */
  readonly segments: readonly SegmentKind[];
  /** By sentence: the one that opens the list it belongs to, or `NO_LIST`. */
  readonly listHeads: Int32Array;
}

export function readText(article: Article, lexicon: Lexicon): ReadText {
  const source = SourceText.of(article.text);
  const tokens = tokenize(source.view);
  const words = lexicon.vocabulary.columns(tokens);
  const found = sentences(tokens, lexicon.abbreviations);
  const sentenceOf = new Int32Array(tokens.count);
  for (const [i, { from, to }] of found.entries()) sentenceOf.fill(i, from, to);
  const marks = Marks.of(words, found, lexicon);
  const read = { article, lexicon, source, tokens, words, sentences: found, sentenceOf, marks };
  const heads = listHeads(read);
  return { ...read, listHeads: heads, segments: segmentKinds(read, heads) };
}

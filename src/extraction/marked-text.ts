import type { Lexicon } from "../lexicon/lexicon.ts";
import type { WordColumns } from "../lexicon/vocabulary.ts";
import type { Article } from "../record/article.ts";
import type { Sentence } from "../text/sentences.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Marks } from "./marks.ts";

/** An article as words: tokens, sentences and the lexicon's phrases. */
export interface MarkedText {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly source: SourceText;
  readonly tokens: Tokens;
  readonly words: WordColumns;
  readonly sentences: readonly Sentence[];
  /** By token: which sentence it is in. */
  readonly sentenceOf: Int32Array;
  readonly marks: Marks;
}

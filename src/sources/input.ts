import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { InputError, InputPlace } from "../std/errors.ts";

/** One piece of input: an article to extract, a ready record, or what was wrong with it. */
export type Input = ArticleInput | RecordInput | RefusedInput;

export interface ArticleInput {
  readonly kind: "article";
  readonly article: Article;
  readonly place: InputPlace;
}

export interface RecordInput {
  readonly kind: "record";
  readonly record: ExtractionRecord;
  /** The article's text, where the record brings it. */
  readonly text: string | null;
  readonly place: InputPlace;
}

export interface RefusedInput {
  readonly kind: "refused";
  readonly error: InputError;
  /** What was refused, so that it can be kept; none where that is a whole file. */
  readonly given?: Given | undefined;
  /** Where it can be read again, as an absolute path; none for standard input. */
  readonly path?: string | undefined;
}

/** A line's or a file's bytes, or an article or record as JSON has it. */
export type Given = Bytes | { readonly json: unknown };

export interface Bytes {
  readonly bytes: Uint8Array;
  /** Only the beginning, where it is too much to be held. */
  readonly isCut?: boolean;
  /** The id of the article, where these are a file's bytes and the file is one article. */
  readonly id?: string;
}

export function refused(error: InputError, given?: Given): RefusedInput {
  return given ? { kind: "refused", error, given } : { kind: "refused", error };
}

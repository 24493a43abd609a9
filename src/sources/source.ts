import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { InputError, InputPlace } from "../std/errors.ts";

/** One piece of input: an article to extract, a ready record, or what was wrong with it. */
export type Input =
  | { readonly kind: "article"; readonly article: Article; readonly place: InputPlace }
  | {
      readonly kind: "record";
      readonly record: ExtractionRecord;
      readonly text: string | null;
      readonly place: InputPlace;
    }
  | { readonly kind: "refused"; readonly error: InputError };

export function refused(error: InputError): Input {
  return { kind: "refused", error };
}

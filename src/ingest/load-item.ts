import type { ExtractionRecord } from "../record/extraction-record.ts";

/** A record, and its article's text where that is at hand. */
export interface LoadItem {
  readonly record: ExtractionRecord;
  readonly text: string | null;
  /** See `extractionKey`; where it is left out, the record was given. */
  readonly extractionKey?: string | undefined;
}

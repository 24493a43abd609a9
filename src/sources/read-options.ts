import type { OnNote } from "./conversions.ts";

export interface ReadOptions {
  /** Is told what was converted, and what is left out. */
  readonly onNote?: OnNote | undefined;
  /** The names that CSV files give to an article's fields, where they differ: `{ text: "nội dung" }`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

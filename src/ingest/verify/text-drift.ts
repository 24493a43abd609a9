import type { ReadStatements } from "../../graph/statements.gen.ts";
import { contentHash } from "../../record/content-hash.ts";
import type { Drift } from "./drift.ts";

export type StoredArticle = ReadStatements["verify-articles"]["row"];

/** Reads an article's text again: that it is the one that was hashed, and that every quote stands where it is said to. */
export function textDrift({ id, contentHash: hash, statements }: StoredArticle, text: string): Drift[] {
  const drift: Drift[] = [];
  const found = contentHash(text);
  if (found !== hash) drift.push({ check: "text", id, expected: hash, found });
  for (const { id, start, end, quote } of statements) {
    if (start === null || end === null) continue;
    const expected = text.slice(start, end);
    if (quote !== expected) drift.push({ check: "quote", id, expected, found: quote });
  }
  return drift;
}

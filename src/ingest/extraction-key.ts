import { createHash } from "node:crypto";
import type { Article } from "../record/article.ts";

/**
 * Of an article and what extracts it: the same key, the same record.
 * @param fingerprint of the program that extracts
 */
export function extractionKey(article: Article, fingerprint: string): string {
  return createHash("sha256")
    .update(JSON.stringify([article, fingerprint]))
    .digest("hex");
}

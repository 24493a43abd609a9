import { createHash } from "node:crypto";

/** `sha256:…` of the text as it was given, in UTF-8. Tells whether an article has changed. */
export function contentHash(text: string): string {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

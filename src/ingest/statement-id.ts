import { createHash } from "node:crypto";

/** The id of a statement follows from what it says and where, so the same record gives the same ids. */
export function statementId(...parts: readonly (string | number | null | undefined)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}

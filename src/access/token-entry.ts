import { z } from "zod";
import { UnavailableError } from "../std/errors.ts";
import { SCOPES } from "./scope.ts";

const madeSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string(),
  scope: z.enum(SCOPES),
  /** SHA-256 of the secret, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  made: z.iso.datetime(),
  expires: z.iso.datetime().nullable(),
});
const revokedSchema = z.strictObject({ id: z.string(), revoked: z.iso.datetime() });
const lineSchema = z.union([madeSchema, revokedSchema]);

export interface TokenEntry extends z.infer<typeof madeSchema> {
  readonly revoked: string | null;
}

/**
 * Every token that was ever made, oldest first.
 * @throws UnavailableError with the line that cannot be read: a revocation could be lost with it
 */
export function readEntries(file: string, text: string): Map<string, TokenEntry> {
  const entries = new Map<string, TokenEntry>();
  text.split("\n").forEach((line, i) => {
    if (line === "") return;
    const read = parseLine(line);
    if (read === undefined)
      throw new UnavailableError(
        `${file}:${i + 1} is no line of tokens, so no token is believed. Mend or remove it.`,
      );
    const before = entries.get(read.id);
    if ("hash" in read) entries.set(read.id, { ...read, revoked: before?.revoked ?? null });
    else if (before) entries.set(read.id, { ...before, revoked: read.revoked });
  });
  return entries;
}

function parseLine(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

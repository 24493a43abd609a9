import { z } from "zod";
import { InputError } from "../../std/errors.ts";
import { utf8OrNull } from "../encoding/malformed-utf8.ts";
import { type RefusedInput, refused } from "../input.ts";

/** One line of a quarantine file: what was refused, where and why, and all that is needed to try it again. */
export const quarantineEntrySchema = z.strictObject({
  file: z.string().optional(),
  line: z.int().positive().optional(),
  field: z.string().optional(),
  reason: z.string(),
  /** An article or a record as JSON has it, else the text of a line or a file. */
  record: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  /** The bytes of a line or a file that is no text. */
  base64: z.string().optional(),
  /** Only the beginning is kept. */
  isCut: z.boolean().optional(),
  /** The id of the article that a file is, where the record is a file's content. */
  id: z.string().optional(),
  /** Where the file lies. */
  path: z.string().optional(),
});

export type QuarantineEntry = z.infer<typeof quarantineEntrySchema>;

/** Letters may take six times their bytes in JSON. */
export const LONGEST_ENTRY = 32 * 2 ** 20;

/** Of what is larger only the beginning is kept. */
const LARGEST = 4 * 2 ** 20;
const BEGINNING = 64 * 1024;

export function entryOf({ error, given, path }: RefusedInput): QuarantineEntry {
  const { file, line, field } = error.place;
  return { file, line, field, reason: error.reason, ...kept(given), path };
}

function kept(given: RefusedInput["given"]): Partial<QuarantineEntry> {
  if (!given) return {};
  if ("json" in given) return { record: given.json as Record<string, unknown> };
  const { bytes, id } = given;
  if (given.isCut || bytes.length > LARGEST)
    return { record: new TextDecoder().decode(bytes.subarray(0, BEGINNING)), isCut: true, id };
  const text = utf8OrNull(bytes);
  if (text === null) return { base64: Buffer.from(bytes).toString("base64"), id };
  return { record: (id === undefined && asJson(text)) || text, id };
}

/** Easier to mend than text in quotes. */
function asJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    // What is nested too deep to be printed stays text.
    return isObject && JSON.stringify(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The bytes that were refused, as they may have been mended since; null where they are not kept, or not all of them. */
export function bytesOf({ record, base64, isCut }: QuarantineEntry): Uint8Array | null {
  if (isCut) return null;
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (record === undefined) return null;
  return Buffer.from(typeof record === "string" ? record : JSON.stringify(record));
}

/** The refusal that an entry was made of. */
export function refusalOf({
  file,
  line,
  field,
  reason,
  record,
  isCut,
  id,
  path,
}: QuarantineEntry): RefusedInput {
  const bytes = typeof record === "string" ? Buffer.from(record) : undefined;
  const given = bytes && { bytes, ...(isCut ? { isCut } : {}), ...(id === undefined ? {} : { id }) };
  return { ...refused(new InputError(reason, { file, line, field }), given), path };
}

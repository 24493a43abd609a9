import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { InputError } from "../../std/errors.ts";
import { guarded } from "../guarded.ts";
import { type Input, type RefusedInput, refused } from "../input.ts";
import { readLine } from "../jsonl/read-jsonl.ts";
import { type Line, readLines } from "../jsonl/read-lines.ts";
import { readInputs } from "../read-inputs.ts";
import type { ReadOptions } from "../read-options.ts";
import { readSource } from "../read-source.ts";
import type { AllowedHosts } from "../web/allowed-hosts.ts";
import { readPages } from "../web/read-pages.ts";
import {
  bytesOf,
  LONGEST_ENTRY,
  type QuarantineEntry,
  quarantineEntrySchema,
  refusalOf,
} from "./quarantine-entry.ts";

export interface RetryOptions extends ReadOptions {
  /** The hosts that pages are fetched from again; without them, pages stay where they are. */
  readonly hosts?: AllowedHosts | undefined;
}

/**
 * What a quarantine file holds, tried again under the places where it came from; of a file that was refused as a
 * whole, all that the file holds now.
 * @param size how much of the quarantine file to read, in bytes
 */
export async function* readQuarantine(
  quarantine: string,
  size: number,
  options: RetryOptions,
): AsyncGenerator<Input> {
  if (size === 0) return;
  const bytes = createReadStream(quarantine, { end: size - 1 });
  const readAgain = new Set<string>();
  for await (const line of readLines(bytes, "UTF-8", LONGEST_ENTRY)) {
    if (line.bytes.length === 0) continue;
    const entry = parseEntry(line);
    const content = entry && bytesOf(entry);
    if (!entry) yield noEntry(quarantine, line);
    else if (content) yield* retried(entry, content, options);
    else if (options.hosts && isAddress(entry.file) && !entry.isCut)
      yield* readPages([entry.file!], { ...options, hosts: options.hosts });
    else if (entry.isCut || entry.path === undefined) yield refusalOf(entry);
    else if (!readAgain.has(entry.path)) {
      readAgain.add(entry.path);
      yield* readInputs([entry.path], Readable.from([]), options);
    }
  }
}

function parseEntry({ bytes }: Line): QuarantineEntry | null {
  try {
    return quarantineEntrySchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function isAddress(file: string | undefined): boolean {
  return /^https?:\/\//.test(file ?? "");
}

function noEntry(file: string, { number, bytes }: Line): RefusedInput {
  const reason = "is no entry of a quarantine file, or a damaged one; mend or remove it";
  return refused(new InputError(reason, { file, line: number }), { bytes });
}

async function* retried(
  { file = "stdin", line, id, path }: QuarantineEntry,
  bytes: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<Input> {
  const inputs =
    id === undefined
      ? [readLine({ bytes, isTooLong: false }, "UTF-8", undefined, { file, line }).input]
      : guarded(
          readSource(
            Readable.from([bytes]),
            { name: file, id, ...(isAddress(file) ? { url: file } : {}) },
            options,
          ),
          file,
        );
  for await (const input of inputs) yield input.kind === "refused" ? { ...input, path } : input;
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { UnavailableError } from "../../std/errors.ts";
import type { RefusedInput } from "../input.ts";
import { readLines } from "../jsonl/read-lines.ts";
import { entryOf, LONGEST_ENTRY } from "./quarantine-entry.ts";

const NEWLINE = 0x0a;

/**
 * A file of what was refused, one JSON object a line. Each is on its way to the disk before the next input is read,
 * in one write: a process that dies leaves at most one torn line, and the next one starts behind it. What is refused
 * in the same words again is not kept twice.
 */
export class Quarantine {
  /** How many entries were added. */
  added = 0;
  private opened: Promise<OpenQuarantine> | undefined;

  /** @param path of the file, which is made with its folder when the first entry comes */
  constructor(readonly path: string) {}

  /** @throws UnavailableError where it cannot be written */
  async add(input: RefusedInput): Promise<void> {
    const line = `${JSON.stringify(entryOf(input))}\n`;
    try {
      this.opened ??= openQuarantine(this.path);
      const { file, known } = await this.opened;
      const key = keyOf(Buffer.from(line).subarray(0, -1));
      if (!known.has(key)) await file.appendFile(line);
      known.add(key);
      this.added++;
    } catch (error) {
      const { message } = error as Error;
      throw new UnavailableError(
        `What is refused cannot be kept in ${this.path} (${message}); name another file with --quarantine`,
      );
    }
  }

  /** Settles when all is on the disk. */
  async close(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    this.opened = undefined;
    await opened?.file.sync();
    await opened?.file.close();
  }
}

interface OpenQuarantine {
  readonly file: FileHandle;
  /** Hashes of the lines that it has. */
  readonly known: Set<string>;
}

async function openQuarantine(path: string): Promise<OpenQuarantine> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "a+", 0o600);
  const { size } = await file.stat();
  const known = new Set<string>();
  if (size > 0) {
    const lines = readLines(createReadStream(path), "UTF-8", LONGEST_ENTRY);
    for await (const line of lines) known.add(keyOf(line.bytes));
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer[0] !== NEWLINE) await file.appendFile("\n");
  }
  return { file, known };
}

function keyOf(line: Uint8Array): string {
  return createHash("sha256").update(line).digest("base64").slice(0, 12);
}

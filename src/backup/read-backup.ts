import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { isReferenceData } from "../record/reference-data.ts";
import { InputError } from "../std/errors.ts";
import { fileFault } from "../std/file-fault.ts";
import {
  type BackupContents,
  type BackupEnd,
  type BackupHead,
  type BackupLine,
  parseBackupLine,
} from "./backup-line.ts";

export interface CheckedBackup extends BackupHead {
  readonly contents: BackupContents;
  readonly sha256: string;
}

/** The lines of a backup. @throws InputError that names the line */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  let number = 0;
  for await (const text of textLines(file)) {
    number++;
    const line = parseBackupLine(text);
    if (!line || (number === 1) !== "backup" in line)
      throw new InputError("is no line of a backup", { file, line: number });
    yield line;
  }
}

/**
 * Reads a backup to its end, before anything is done with it.
 * @throws InputError when it is none, is cut, or was changed
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const hash = createHash("sha256");
  let head: BackupHead | undefined;
  let end: BackupEnd | undefined;
  let number = 0;
  let referenceFiles = 0;
  for await (const text of textLines(file)) {
    const line = end ? undefined : parseBackupLine(text);
    number++;
    if (!line) throw new InputError("is no line of a backup", { file, line: number });
    if ("end" in line) end = line.end;
    else hash.update(`${text}\n`);
    if ("backup" in line) head ??= line;
    if ("article" in line && isReferenceData(line.article)) referenceFiles++;
  }
  if (!head) throw new InputError("is no backup of a graph", { file });
  if (!end) throw new InputError("ends before its last line; take another backup", { file });
  if (end.sha256 !== hash.digest("hex"))
    throw new InputError("is not as it was written (its checksum differs); take another backup", { file });
  const { sha256, articles, ...others } = end;
  return { ...head, sha256, contents: { ...others, articles: articles - referenceFiles, referenceFiles } };
}

async function* textLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const unpacked = createGunzip();
  bytes.on("error", (error) => unpacked.destroy(error));
  try {
    yield* createInterface({ input: bytes.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw unpackFault(error as NodeJS.ErrnoException, file);
  }
}

function unpackFault(error: NodeJS.ErrnoException, file: string): InputError {
  if (error.code === "Z_BUF_ERROR")
    return new InputError("ends in the middle: it is cut; take another backup", { file });
  if (error.code?.startsWith("Z_")) return new InputError(`cannot be read (${error.message})`, { file });
  return fileFault(error, file);
}

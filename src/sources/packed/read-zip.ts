import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import { InputError } from "../../std/errors.ts";
import { formatOfName, withoutEnding } from "../files/file-format.ts";
import type { FoundFile } from "../files/found-file.ts";
import { guarded } from "../guarded.ts";
import { type Input, refused } from "../input.ts";
import type { ReadOptions } from "../read-options.ts";
import { readSource } from "../read-source.ts";
import { EXPANSION, type Expansion, ExpansionLimit } from "./expansion-limit.ts";

const LINK = 0o12;

/**
 * What the files in a ZIP archive hold, each read as if it lay in a folder. Nothing is written anywhere.
 * @throws InputError, without a place, where the archive as a whole cannot be read, or unpacks to too much
 */
export async function* readZip(
  { path, name, size }: FoundFile,
  options: ReadOptions,
  expansion: Expansion = EXPANSION,
): AsyncGenerator<Input> {
  // One limit for all: the entries of a bomb may share their bytes.
  const limit = new ExpansionLimit(expansion);
  limit.addPacked(size);
  const archive = await openPromise(path, { decodeStrings: false }).catch(archiveFault);
  try {
    const entries = archive.eachEntry();
    let leftOut = 0;
    for (;;) {
      const { value: entry, done } = await entries.next().catch(archiveFault);
      if (done) break;
      const inside = nameOf(entry);
      if (isHidden(inside)) continue;
      const file = `${name}/${inside}`;
      const fault = entryFault(entry, inside);
      if (fault) yield refused(new InputError(fault, { file }));
      else if (formatOfName(inside) === undefined) leftOut++;
      else {
        const bytes = unpacked(archive, entry, limit);
        yield* guarded(readSource(bytes, { name: file, id: withoutEnding(inside) }, options), file);
        if (limit.isExceeded) throw new InputError("is left out from there on");
      }
    }
    if (leftOut > 0) options.onNote?.({ file: name, says: `${leftOut} files of other kinds are left out` });
  } finally {
    archive.close();
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

/** Folders, too: what they hold has entries of its own. */
function isHidden(name: string): boolean {
  return /(^|\/)\.[^./]|^__MACOSX\/|\/$/.test(name);
}

function entryFault(entry: Entry, name: string): string | null {
  if (validateFileName(name) !== null) return "has a path that leads out of the archive, and is left out";
  if (entry.externalFileAttributes >>> 28 === LINK) return "is a link, and is left out";
  if (entry.isEncrypted()) return "is encrypted; unpack it with its password";
  if (formatOfName(name) === "zip") return "is an archive in an archive; unpack it once";
  if (entry.canDecodeFileData()) return null;
  return `is packed by method ${entry.compressionMethod}, which is not read; unpack it`;
}

/** @throws InputError, without a place, where the entry is damaged, or too much */
async function* unpacked(archive: ZipFile, entry: Entry, limit: ExpansionLimit): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      limit.addUnpacked(chunk.length);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`is damaged (${(error as Error).message}); fetch the archive again`);
  }
  if (sum !== entry.crc32)
    throw new InputError("is damaged (its checksum is another); fetch the archive again");
}

function archiveFault(error: NodeJS.ErrnoException): never {
  if (error.code !== undefined) throw error;
  throw new InputError(`is no whole ZIP archive (${error.message}); fetch it again`);
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { InputError } from "../std/errors.ts";
import { fileFault } from "../std/file-fault.ts";

/** Writes `FILE.sha256` beside a file, as `sha256sum --check` reads it. */
export async function writeChecksum(file: string): Promise<void> {
  await writeFile(`${file}.sha256`, `${await sha256Of(file)}  ${basename(file)}\n`, { mode: 0o600 });
}

/** @throws InputError when the file is not as it was when its checksum was written */
export async function checkChecksum(file: string): Promise<void> {
  await access(file).catch((error) => {
    throw fileFault(error, file);
  });
  const written = await readFile(`${file}.sha256`, "utf8").catch(() => {
    throw new InputError(`has no checksum beside it (${basename(file)}.sha256)`, { file });
  });
  if (written.split(" ")[0] !== (await sha256Of(file)))
    throw new InputError("is not as it was written (its checksum differs); take another backup", { file });
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash).catch((error: Error) => {
    throw fileFault(error, file);
  });
  return hash.digest("hex");
}

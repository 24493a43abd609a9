import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { GraphSession } from "../graph/session.ts";
import { backupLines } from "./backup-lines.ts";

/** Writes the graph to a file of packed lines, its owner's alone; the file is there when it is whole. */
export async function writeBackup(graph: GraphSession, file: string): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, "w", 0o600);
  try {
    await pipeline(
      Readable.from(backupLines(graph)),
      createGzip(),
      handle.createWriteStream({ flush: true }),
    );
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

import { closeSync, openSync, writeSync } from "node:fs";

/** Writes a file until its disk has no room for a page, whoever else writes meanwhile. */
export function fillDisk(filler: string): void {
  const file = openSync(filler, "w");
  try {
    for (const size of [2 ** 20, 2 ** 12]) writeUntilFull(file, Buffer.alloc(size));
  } finally {
    closeSync(file);
  }
}

function writeUntilFull(file: number, chunk: Buffer): void {
  try {
    while (writeSync(file, chunk) === chunk.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

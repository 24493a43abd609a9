import { mkdirSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { ExportChunk } from "./format/export-chunk.ts";

/** Where the pieces of an export go; each is on its way before the next is made. */
export type ExportTarget =
  | { readonly folder: string }
  | { readonly file: string }
  | { print(text: string): Promise<void> };

/** @returns how many bytes were written, and into which files */
export async function writeExport(
  chunks: AsyncIterable<ExportChunk>,
  target: ExportTarget,
): Promise<{ bytes: number; files: string[] }> {
  const handles = new Map<string, FileHandle>();
  let bytes = 0;
  const handleOf = async (path: string) => {
    const known = handles.get(path);
    if (known) return known;
    const handle = await open(path, "w");
    handles.set(path, handle);
    return handle;
  };
  if ("folder" in target) mkdirSync(target.folder, { recursive: true });
  try {
    for await (const { file, content } of chunks) {
      bytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
      if ("print" in target) await target.print(content as string);
      else
        await (await handleOf("file" in target ? target.file : join(target.folder, file))).appendFile(
          content,
        );
    }
  } finally {
    for (const handle of handles.values()) await handle.close();
  }
  return { bytes, files: [...handles.keys()].sort() };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { printNote } from "../../src/sources/conversions.ts";
import type { Input } from "../../src/sources/input.ts";
import { type ReadInputs, readInputs } from "../../src/sources/read-inputs.ts";

export interface Reading {
  readonly inputs: Input[];
  /** What happened, in order: `article a1`, `record r1`, or the words of a refusal. */
  readonly said: string[];
  readonly notes: string[];
}

/** A folder of a test's own, and what is read from it; messages are without the folder's path. */
export class ReadingFolder {
  readonly path = mkdtempSync(join(tmpdir(), "sources "));

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async read(given: readonly string[], options: ReadInputs & { stdin?: string } = {}): Promise<Reading> {
    const { stdin = "", ...rest } = options;
    const reading: Reading = { inputs: [], said: [], notes: [] };
    const onNote = (note: Parameters<typeof printNote>[0]) =>
      void reading.notes.push(this.short(printNote(note)));
    const paths = given.map((each) => (each === "-" ? each : join(this.path, each)));
    for await (const input of readInputs(paths, Readable.from([Buffer.from(stdin)]), { onNote, ...rest })) {
      reading.inputs.push(input);
      reading.said.push(this.summary(input));
    }
    return reading;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private summary(input: Input): string {
    if (input.kind === "refused") return this.short(input.error.message);
    return input.kind === "record" ? `record ${input.record.article.id}` : `article ${input.article.id}`;
  }

  private short(message: string): string {
    return message.replaceAll(`${this.path}/`, "").replaceAll(this.path, ".");
  }
}

/** Lines of JSON, one for each id. */
export function lines(...ids: string[]): string {
  return ids
    .map((id) => `${JSON.stringify({ id, title: "Một bài", text: `Nội dung của ${id}.` })}\n`)
    .join("");
}

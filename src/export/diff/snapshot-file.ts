import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { InputError } from "../../std/errors.ts";

export interface SnapshotStatement {
  readonly id: string;
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly withdrawn: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SnapshotArticle {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly statements: readonly SnapshotStatement[];
}

/** A snapshot as it is read, an article at a time in the order of their ids. The names of entities come before them. */
export class SnapshotFile {
  readonly names = new Map<string, string>();
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws InputError where the file is no export in JSONL */
  async *articles(): AsyncGenerator<SnapshotArticle> {
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(this.#path) })) {
      number++;
      const line = this.#parsed(text, number);
      if (line.kind === "entity") this.names.set(line.id, line.properties.name);
      else if (line.kind === "article") yield line as unknown as SnapshotArticle;
    }
  }

  #parsed(text: string, line: number): { kind: string; id: string; properties: { name: string } } {
    try {
      const value = JSON.parse(text);
      if (typeof value?.kind === "string") return value;
    } catch {}
    throw new InputError("is no line of a snapshot; `officials-graph snapshot` makes one", {
      file: this.#path,
      line,
    });
  }
}

import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { appendLine } from "./append-line.ts";
import type { Caller } from "./caller.ts";

/** A write as it is asked for. */
export interface AuditedWrite {
  readonly caller: Caller;
  /** The address of the client, or the process of this machine. */
  readonly from: string;
  /** `reject`, `loadArticle`, `token create`. */
  readonly what: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Settles once what became of the write is kept, too. */
export type Outcome = (outcome: string) => Promise<void>;

const LONGEST = 200;

/** Who wrote what: lines that are only ever added, two a write: before it, and what became of it. */
export class AuditLog {
  readonly #file: string;
  /** Lines do not mix, and stand in the order of the writes. */
  #last: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  /** Settles when the log has the write; only then it may be done. */
  async begin({ caller, from, what, arguments: given }: AuditedWrite): Promise<Outcome> {
    const id = randomUUID();
    const { name: who, by, scope } = caller;
    await this.#add({
      at: new Date().toISOString(),
      write: id,
      who,
      by,
      scope,
      from,
      what,
      with: shortened(given),
    });
    return (outcome) => this.#add({ at: new Date().toISOString(), write: id, outcome });
  }

  /** All of it, as it stands in the file. */
  async read(): Promise<string> {
    await this.#last;
    return readFile(this.#file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
  }

  #add(line: object): Promise<void> {
    const added = this.#last.then(() => appendLine(this.#file, line));
    this.#last = added.catch(() => {});
    return added;
  }
}

/** Long texts as their length and hash: the log tells which, and is no second copy. */
function shortened(value: unknown): unknown {
  if (typeof value === "string" && value.length > LONGEST) {
    return { characters: value.length, sha256: createHash("sha256").update(value).digest("hex") };
  }
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shortened(each)]));
}

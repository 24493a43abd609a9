import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

/** A log that Neo4j writes on and now and then begins anew; gives what came since it was last read. */
export class ServerLog {
  readonly #path: string;
  #offset: number;

  constructor(path: string) {
    this.#path = path;
    this.#offset = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }

  news(): string {
    const file = openIfThere(this.#path);
    if (file === undefined) return "";
    try {
      const { size } = fstatSync(file);
      const from = size < this.#offset ? 0 : this.#offset;
      const bytes = Buffer.alloc(size - from);
      readSync(file, bytes, 0, bytes.length, from);
      this.#offset = size;
      return bytes.toString("utf8");
    } finally {
      closeSync(file);
    }
  }
}

const BROKEN: readonly RegExp[] = [
  // The store could not be written, a full disk say: all fails from here on, even when there is space again.
  /^\[o\.n\.m\.DatabaseHealth\]/,
  /^.*\[Neo\.DatabaseError\.[^\]]*\].*needs to be restarted/,
  // The server answers without the database.
  /^\[o\.n\.d\.d\.DatabaseLifecycles\] Failed to start/,
];

/** Does the log tell of a database that only a restart, if anything, brings back? Then the entry, with its causes. */
export function brokenDatabase(log: string): string | undefined {
  const entries = log.split(/^(?=\d{4}-\d\d-\d\d )/m);
  const errors = entries.flatMap((entry) => /^\S+ \S+ ERROR (.*)$/s.exec(entry)?.[1] ?? []);
  return errors.find((error) => BROKEN.some((pattern) => pattern.test(error)));
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}

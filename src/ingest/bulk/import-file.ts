import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** Characters that are written at once. */
const CHUNK = 1 << 18;

/** The rows of one kind of nodes or relations, and a file beside them that names their columns. */
export class ImportFile {
  /** `Fact.header.csv,Fact.csv`, as `neo4j-admin` wants it. */
  readonly names: string;
  rows = 0;
  /** Of its rows, in characters. */
  longest = 0;
  readonly #into = new PassThrough();
  readonly #written: Promise<void>;
  #waiting = "";

  constructor(folder: string, name: string, columns: readonly string[], gzip: boolean) {
    const header = `${name}.header.csv`;
    const file = `${name}.csv${gzip ? ".gz" : ""}`;
    writeFileSync(join(folder, header), `${columns.join(",")}\n`);
    const to = createWriteStream(join(folder, file));
    this.#written = gzip ? pipeline(this.#into, createGzip({ level: 1 }), to) : pipeline(this.#into, to);
    // Whoever ends it learns of a failure.
    this.#written.catch(() => {});
    this.names = `${header},${file}`;
  }

  /** Waits where the disk is slower than the graph. */
  async add(row: string): Promise<void> {
    this.rows++;
    this.longest = Math.max(this.longest, row.length);
    this.#waiting += row;
    if (this.#waiting.length > CHUNK) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#into.end();
    await this.#written;
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = "";
    if (!this.#into.write(text)) await Promise.race([this.#drained(), this.#written]);
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => this.#into.once("drain", () => resolve()));
  }
}

import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Characters that are written at once. */
const CHUNK = 1 << 18;

/** The rows of one kind of nodes or relations, and a file beside them that names their columns. */
export class ImportFile {
  /** `Fact.header.csv,Fact.csv`, as `neo4j-admin` wants it. */
  readonly names: string;
  rows = 0;
  /** Of its rows, in characters. */
  longest = 0;
  readonly #file: number;
  readonly #gzip: boolean;
  #waiting = "";

  constructor(folder: string, name: string, columns: readonly string[], gzip: boolean) {
    const header = `${name}.header.csv`;
    const file = `${name}.csv${gzip ? ".gz" : ""}`;
    this.names = `${header},${file}`;
    this.#gzip = gzip;
    writeFileSync(join(folder, header), `${columns.join(",")}\n`);
    this.#file = openSync(join(folder, file), "w");
  }

  /** Takes a row with its line end. It waits for the disk, and so do the rows that are still to come. */
  add(row: string): void {
    this.rows++;
    if (row.length > this.longest) this.longest = row.length;
    this.#waiting += row;
    if (this.#waiting.length > CHUNK) this.#flush();
  }

  end(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  /** Packed pieces one after the other are one packed file. */
  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = "";
    writeWhole(this.#file, this.#gzip ? gzipSync(bytes, { level: 1 }) : bytes);
  }
}

/** One call need not write all. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

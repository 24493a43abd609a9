import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { UnavailableError } from "../std/errors.ts";

type File = Awaited<ReturnType<typeof open>>;

interface Place {
  readonly offset: number;
  readonly length: number;
}

const BUFFER_BYTES = 1024 * 1024;

/**
 * Records by article, in a temporary file: memory holds their places alone, some hundred bytes each, so that the
 * records of one article may stand anywhere in files of any size.
 */
export class RecordSpool {
  private readonly places = new Map<string, Place[]>();
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private written = 0;

  private constructor(
    private readonly folder: string,
    private readonly file: File,
  ) {}

  static async open(): Promise<RecordSpool> {
    const folder = await mkdtemp(join(tmpdir(), "officials-graph-merge-"));
    return new RecordSpool(folder, await open(join(folder, "records.jsonl"), "wx+", 0o600));
  }

  async close(): Promise<void> {
    await this.file.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async add(record: ExtractionRecord): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(record));
    const place = { offset: this.written + this.pendingBytes, length: bytes.length };
    const known = this.places.get(record.article.id);
    if (known) known.push(place);
    else this.places.set(record.article.id, [place]);
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes > BUFFER_BYTES) await this.flush();
  }

  /** The records of each article, articles in the order in which they were first seen. */
  async *byArticle(): AsyncGenerator<ExtractionRecord[]> {
    await this.flush();
    for (const places of this.places.values()) {
      const records: ExtractionRecord[] = [];
      for (const { offset, length } of places) {
        const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, offset);
        records.push(JSON.parse(buffer.toString("utf8")));
      }
      yield records;
    }
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.pendingBytes = 0;
    try {
      await this.file.appendFile(bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOSPC" && code !== "EDQUOT") throw error;
      throw new UnavailableError(`No room is left in ${tmpdir()} for merging; free some, or set TMPDIR`);
    }
    this.written += bytes.length;
  }
}

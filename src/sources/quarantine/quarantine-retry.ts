import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../../std/errors.ts";
import type { Input } from "../input.ts";
import { Quarantine } from "./quarantine.ts";
import { type RetryOptions, readQuarantine } from "./read-quarantine.ts";

/**
 * Another try for what a quarantine file holds. What is refused again goes into a second file, which takes the first
 * one's place at the end: until then the first is as it was, however this ends.
 */
export class QuarantineRetry {
  private constructor(
    readonly path: string,
    private readonly size: number,
    /** Takes what is still refused. */
    readonly stillRefused: Quarantine,
  ) {}

  /** @throws UsageError where there is no such file */
  static async open(path: string): Promise<QuarantineRetry> {
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (stats instanceof Error || !stats.isFile())
      throw new UsageError(
        `--retry-quarantine ${path}: is no file; nothing was refused, or it lies elsewhere`,
      );
    const next = `${path}.next`;
    await rm(next, { force: true });
    return new QuarantineRetry(path, stats.size, new Quarantine(next));
  }

  inputs(options: RetryOptions): AsyncGenerator<Input> {
    return readQuarantine(this.path, this.size, options);
  }

  /** Leaves in the file what is still refused, and what others have put there since; no file where that is nothing. */
  async finish(): Promise<void> {
    const next = this.stillRefused.path;
    const { size } = await stat(this.path);
    if (size > this.size)
      await pipeline(
        createReadStream(this.path, { start: this.size }),
        createWriteStream(next, { flags: "a", mode: 0o600, flush: true }),
      );
    await this.stillRefused.close();
    if (this.stillRefused.added === 0 && size === this.size) await rm(this.path);
    else await rename(next, this.path);
  }

  /** Leaves the file as it was. */
  async abandon(): Promise<void> {
    await this.stillRefused.close();
    await rm(this.stillRefused.path, { force: true });
  }
}

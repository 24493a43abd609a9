import { MultiBar, type SingleBar } from "cli-progress";
import { type LoadSummary, NOTHING_LOADED } from "../ingest/load-summary.ts";
import { findFiles } from "../sources/files/find-files.ts";
import { InputError } from "../std/errors.ts";
import { say } from "./terminal.ts";

/** Milliseconds between lines where there is no bar. */
const PATIENCE = 10_000;
const BAR =
  "{bar} {percentage} % | {read} articles, {rate}/s | {written} written, {unchanged} unchanged, {refused} refused | {eta_formatted} left";

/** How far a load is: a bar on a terminal where the end is known, else a line now and then. */
export class LoadProgress {
  /** How many inputs were refused. */
  refused = 0;
  private started = performance.now();
  private lastLine = this.started;
  private bytes = 0;
  private summary = NOTHING_LOADED;
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;

  /** @param files what will be read, so that the end is known */
  async start(files: readonly string[]): Promise<void> {
    this.started = performance.now();
    this.lastLine = this.started;
    const total = process.stderr.isTTY && !files.includes("-") ? await sizeOf(files) : 0;
    if (total === 0) return;
    this.bars = new MultiBar({ format: BAR, stream: process.stderr, barsize: 20, hideCursor: true });
    this.bar = this.bars.create(total, 0, this.counts());
  }

  readonly onBytes = (count: number): void => {
    this.bytes += count;
    this.show();
  };

  readonly onSummary = (summary: Readonly<LoadSummary>): void => {
    this.summary = { ...summary };
    this.show();
  };

  onRefused({ message }: InputError): void {
    this.refused++;
    this.say(message);
  }

  /** Says it above the bar. */
  say(message: string): void {
    if (this.bars) this.bars.log(`${message}\n`);
    else say(message);
  }

  end(): void {
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  }

  /** How many articles are settled: written, or unchanged. */
  get articles(): number {
    return this.summary.articles;
  }

  private show(): void {
    this.bar?.update(this.bytes, this.counts());
    const now = performance.now();
    if (this.bar || now - this.lastLine < PATIENCE) return;
    this.lastLine = now;
    const { read, rate, written, unchanged, refused } = this.counts();
    const megabytes = (this.bytes / 1e6).toFixed(1);
    say(
      `${read} articles (${megabytes} MB), ${rate}/s: ${written} written, ${unchanged} unchanged, ${refused} refused`,
    );
  }

  private counts() {
    const { articles: read, written, unchanged } = this.summary;
    const seconds = (performance.now() - this.started) / 1000;
    return { read, rate: Math.round(read / seconds), written, unchanged, refused: this.refused };
  }
}

async function sizeOf(files: readonly string[]): Promise<number> {
  let size = 0;
  for (const given of files)
    for await (const file of findFiles(given)) if (!(file instanceof InputError)) size += file.size;
  return size;
}

import { MultiBar, type SingleBar } from "cli-progress";
import { type LoadSummary, NOTHING_LOADED } from "../ingest/load-summary.ts";
import { findFiles } from "../sources/files/find-files.ts";
import { InputError } from "../std/errors.ts";
import { PATIENCE, say } from "./terminal.ts";
import { timeLeft } from "./time-left.ts";

const BAR =
  "{bar} {percentage} % | {read} articles, {rate}/s | {written} written, {unchanged} unchanged, {refused} refused | {eta_formatted} left";

/** How far a load is: a bar on a terminal where the end is known, else a line now and then, and never a long silence. */
export class LoadProgress {
  /** How many inputs were refused. */
  refused = 0;
  /** When reading began; undefined while Neo4j is still started, which says so itself. */
  private started: number | undefined;
  /** What goes on where nothing is read. */
  private step: { readonly message: string; readonly since: number } | undefined;
  private bytes = 0;
  private total = 0;
  private summary = NOTHING_LOADED;
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private readonly timer: NodeJS.Timeout;

  /** @param patience milliseconds between lines where there is no bar */
  constructor(
    patience = PATIENCE,
    private readonly line = say,
  ) {
    this.timer = setInterval(() => this.tell(), patience).unref();
  }

  /** What goes on from now, which is said when it takes long. */
  readonly doing = (message: string): void => {
    this.step = { message, since: performance.now() };
  };

  /** @param files what will be read, so that the end is known */
  async start(files: readonly string[]): Promise<void> {
    this.step = undefined;
    this.started = performance.now();
    this.total = files.includes("-") ? 0 : await sizeOf(files);
    if (this.total === 0 || !process.stderr.isTTY) return;
    this.bars = new MultiBar({ format: BAR, stream: process.stderr, barsize: 20, hideCursor: true });
    this.bar = this.bars.create(this.total, 0, this.counts());
  }

  readonly onBytes = (count: number): void => {
    this.bytes += count;
    this.bar?.update(this.bytes, this.counts());
  };

  readonly onSummary = (summary: Readonly<LoadSummary>): void => {
    this.summary = { ...summary };
    this.bar?.update(this.bytes, this.counts());
  };

  onRefused({ message }: InputError): void {
    this.refused++;
    this.say(message);
  }

  /** Says it above the bar. */
  say(message: string): void {
    if (this.bars) this.bars.log(`${message}\n`);
    else this.line(message);
  }

  end(): void {
    clearInterval(this.timer);
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  }

  /** How many articles are settled: written, or unchanged. */
  get articles(): number {
    return this.summary.articles;
  }

  private tell(): void {
    if (this.step) {
      const seconds = Math.round((performance.now() - this.step.since) / 1000);
      this.say(`${this.step.message} (${seconds} s)`);
    } else if (!this.bar && this.started !== undefined) this.line(this.inWords(this.started));
  }

  private inWords(started: number): string {
    const { read, rate, written, unchanged, refused } = this.counts();
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    const size =
      this.total > 0 ? `${megabytes(this.bytes)} of ${megabytes(this.total)}` : megabytes(this.bytes);
    const left = timeLeft(this.bytes, this.total, performance.now() - started);
    return [
      `${read} articles (${size} MB), ${rate}/s${left === null ? "" : `, about ${left} left`}:`,
      `${written} written (${this.summary.statements} statements), ${unchanged} unchanged, ${refused} refused`,
    ].join(" ");
  }

  private counts() {
    const { articles: read, written, unchanged } = this.summary;
    const seconds = (performance.now() - (this.started ?? performance.now())) / 1000;
    return {
      read,
      rate: seconds > 0 ? Math.round(read / seconds) : 0,
      written,
      unchanged,
      refused: this.refused,
    };
  }
}

async function sizeOf(files: readonly string[]): Promise<number> {
  let size = 0;
  for (const given of files)
    for await (const file of findFiles(given)) if (!(file instanceof InputError)) size += file.size;
  return size;
}

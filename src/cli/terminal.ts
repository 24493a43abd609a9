import { SingleBar } from "cli-progress";

/** Milliseconds that a person waits before asking whether a program is still alive. */
export const PATIENCE = 4000;

/** What people read while a command runs; data goes to standard output instead. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Settles when the reader is ready for more, so that output never piles up in memory. */
export function print(line: string): Promise<void> {
  return printText(`${line}\n`);
}

/** The same for text that brings its own ends of lines. */
export function printText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    process.stdout.write(text, done);
  });
}

export interface ProgressStep {
  readonly step: string;
  readonly done: number;
  /** 0 where the end is not known. */
  readonly total: number;
  readonly message: string;
}

/** A bar on a terminal, and elsewhere a line a step, and now and then one of a step that takes long. */
export class ProgressLine {
  readonly #patience: number;
  readonly #line: (message: string) => void;
  #step = "";
  #said = 0;
  #bar: SingleBar | undefined;

  constructor(patience = PATIENCE, line = say) {
    this.#patience = patience;
    this.#line = line;
  }

  update({ step, done, total, message }: ProgressStep): void {
    if (step !== this.#step) {
      this.end();
      this.#step = step;
      if (total > 0 && process.stderr.isTTY) this.#start(total, done, message);
      else this.#say(message);
    } else if (this.#bar) this.#bar.update(done, { message });
    else if (performance.now() - this.#said >= this.#patience)
      this.#say(total > 0 ? `${message} (${done} of ${total})` : message);
  }

  end(): void {
    this.#bar?.stop();
    this.#bar = undefined;
    this.#step = "";
  }

  #say(message: string): void {
    this.#said = performance.now();
    this.#line(message);
  }

  #start(total: number, done: number, message: string): void {
    this.#bar = new SingleBar({
      format: "{message} {bar} {value}/{total}",
      stream: process.stderr,
      barsize: 30,
      hideCursor: true,
    });
    this.#bar.start(total, done, { message });
  }
}

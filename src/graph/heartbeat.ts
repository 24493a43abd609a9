import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";

/** Between two looks, and between two knocks. */
const EVERY_MS = 1000;
/** Longer than a collection of garbage takes. */
const PATIENCE_MS = 4000;

export type GraphState = { readonly answers: true } | { readonly answers: false; readonly because: string };

/** How a server is looked after. */
export interface Pulse {
  /** Settles when the server answers on a connection that stands. */
  readonly look: () => Promise<unknown>;
  /** Settles when it answers on a new one; a server that has just started may need long for that. */
  readonly knock: () => Promise<unknown>;
  /** What was connected is of no more use. */
  readonly onLost: () => void;
  /** Nobody will look again; a look that is under way is cut short. */
  readonly end: () => Promise<unknown>;
}

/**
 * Looks again and again whether the server answers, and frees those who wait for one that does not: the driver
 * itself waits for minutes where a server is frozen or the line is dead.
 */
export class Heartbeat {
  #state: GraphState = { answers: true };
  /** Each ends the wait of one. */
  readonly #waiting = new Set<(lost: UnavailableError) => void>();
  readonly #pulse: Pulse;
  readonly #stop = new AbortController();
  readonly #beating: Promise<void>;

  constructor(pulse: Pulse) {
    this.#pulse = pulse;
    this.#beating = this.#beat();
  }

  get state(): GraphState {
    return this.#state;
  }

  /** The outcome of the work. @throws UnavailableError at once where the server does not answer, or ceases to */
  async whileItAnswers<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#state.answers) throw new UnavailableError(this.#state.because);
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#beating, this.#pulse.end()]);
  }

  async #beat(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const because = await outcomeOf(this.#pulse.look);
      if (signal.aborted) return;
      if (because === undefined) await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
      else {
        this.#lose(because);
        await this.#untilBack();
        this.#state = { answers: true };
      }
    }
  }

  #lose(because: string): void {
    this.#state = { answers: false, because };
    this.#pulse.onLost();
    for (const free of this.#waiting) free(new UnavailableError(because));
    this.#waiting.clear();
  }

  /** Knocks on and on without waiting for earlier knocks: one on a line that died is never answered. */
  #untilBack(): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        clearInterval(knocking);
        resolve();
      };
      const knock = () => void this.#pulse.knock().then(settle, () => {});
      const knocking = setInterval(knock, EVERY_MS);
      this.#stop.signal.addEventListener("abort", settle, { once: true });
      knock();
    });
  }
}

/** Why the look failed, or took too long; undefined where it did not. */
async function outcomeOf(look: () => Promise<unknown>): Promise<string | undefined> {
  const tooLong = new AbortController();
  const patience = sleep(PATIENCE_MS, `Neo4j has not answered for ${PATIENCE_MS / 1000} s.`, tooLong).catch(
    () => undefined,
  );
  try {
    return await Promise.race([look().then(() => undefined), patience]);
  } catch (error) {
    return (error as Error).message;
  } finally {
    tooLong.abort();
  }
}

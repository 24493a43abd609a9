import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";

/** Between two looks while all is well, and while it is not. */
const EVERY_MS = 1000;
const EVERY_MS_LOST = 250;
/** Longer than a collection of garbage takes. */
const PATIENCE_MS = 4000;

export type GraphState = { readonly answers: true } | { readonly answers: false; readonly because: string };

/**
 * Looks again and again whether the server answers, and frees those who wait for one that does not: the driver
 * itself waits for minutes where a server is frozen or the line is dead.
 */
export class Heartbeat {
  #state: GraphState = { answers: true };
  /** Each ends the wait of one. */
  readonly #waiting = new Set<(lost: UnavailableError) => void>();
  readonly #stop = new AbortController();
  readonly #beating: Promise<void>;

  /**
   * @param look settles when the server answers
   * @param onLost what was connected is of no more use
   */
  constructor(look: () => Promise<unknown>, onLost: () => void) {
    this.#beating = this.#beat(look, onLost);
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
    await this.#beating;
  }

  async #beat(look: () => Promise<unknown>, onLost: () => void): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const failure = await outcomeOf(look);
      if (signal.aborted) return;
      if (failure !== undefined && this.#state.answers) onLost();
      this.#change(failure);
      await sleep(failure === undefined ? EVERY_MS : EVERY_MS_LOST, undefined, { signal }).catch(() => {});
    }
  }

  #change(because: string | undefined): void {
    this.#state = because === undefined ? { answers: true } : { answers: false, because };
    if (because === undefined) return;
    for (const free of this.#waiting) free(new UnavailableError(because));
    this.#waiting.clear();
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

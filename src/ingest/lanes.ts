/** Does a few things at once; those that have a key in common one after the other, in the order in which they came. */
export class Lanes {
  readonly #atOnce: number;
  readonly #running = new Map<Promise<void>, ReadonlySet<string>>();

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Waits for a free lane, and for those that have one of the keys; then begins. Throws what failed meanwhile. */
  async begin(keys: ReadonlySet<string>, work: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#atOnce || this.#isBusyWith(keys))
      await Promise.race(this.#running.keys());
    const running = work().then(() => void this.#running.delete(running));
    // Whoever waits next learns of a failure; until then nobody listens.
    running.catch(() => {});
    this.#running.set(running, keys);
  }

  /** Waits until all have ended, and only then throws what failed first. */
  async end(): Promise<void> {
    const outcomes = await Promise.allSettled(this.#running.keys());
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  }

  #isBusyWith(keys: ReadonlySet<string>): boolean {
    for (const taken of this.#running.values()) for (const key of keys) if (taken.has(key)) return true;
    return false;
  }
}

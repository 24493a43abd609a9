import DataLoader from "dataloader";
import { UnavailableError } from "../../std/errors.ts";

/** Whoever shares a statement waits for all of it. */
const MOST_IDS = 16;
/** Nobody waits longer for others to be answered. */
const WAIT_MS = 20;

type Rows<R> = readonly (R & { readonly id: string })[];

/**
 * Reads one entity for each asker, in one statement for all who ask while others are being answered: Neo4j works
 * longer on taking up a statement than on reading an entity with its lists. Who asks alone is asked for at once.
 */
export class SharedStatement<R> {
  readonly #read: (ids: readonly string[]) => Promise<Rows<R>>;
  readonly #loader: DataLoader<string, R | null>;
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;

  /** @param read gives the rows of those ids that there are */
  constructor(read: (ids: readonly string[]) => Promise<Rows<R>>) {
    this.#read = read;
    this.#loader = new DataLoader((ids) => this.#together(ids), {
      cache: false,
      maxBatchSize: MOST_IDS,
      batchScheduleFn: (dispatch) => {
        if (this.#isBusy) this.#waiting.push(dispatch);
        else this.#start(dispatch);
      },
    });
  }

  /** The row of an id, or null. */
  row(id: string): Promise<R | null> {
    return this.#loader.load(id);
  }

  #start(dispatch: () => void): void {
    this.#isBusy = true;
    queueMicrotask(dispatch);
  }

  async #together(ids: readonly string[]): Promise<(R | null | Error)[]> {
    const goOn = this.#whoGoesOn();
    const patience = setTimeout(goOn, WAIT_MS);
    try {
      return await this.#rowsOf(ids);
    } catch (error) {
      if (ids.length === 1 || error instanceof UnavailableError) throw error;
      // One of them is too much, and the others are not to bear it.
      return Promise.all(ids.map((id) => this.#rowsOf([id]).then(([row]) => row!, asError)));
    } finally {
      clearTimeout(patience);
      goOn();
    }
  }

  /** Lets those who wait go on, the first time that it is called. */
  #whoGoesOn(): () => void {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#isBusy = false;
      const next = this.#waiting.shift();
      if (next) this.#start(next);
    };
  }

  async #rowsOf(ids: readonly string[]): Promise<(R | null)[]> {
    const rows = new Map((await this.#read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

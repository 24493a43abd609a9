import { AsyncResource } from "node:async_hooks";
import DataLoader from "dataloader";
import { UnavailableError } from "../../std/errors.ts";

const MOST_IDS = 16;
/** Nobody waits longer for a statement to begin. */
const WAIT_MS = 20;
/** What is shared should not take longer. */
const SHARED_MS = 100;

type Rows<R> = readonly (R & { readonly id: string })[];

/**
 * Reads one entity for each asker, in one statement for those who ask while others are being answered: Neo4j works
 * longer on taking up a statement than on reading a small page. Who asks alone is asked for at once; entities that
 * take long are read side by side, each by a statement of its own.
 */
export class SharedStatement<R> {
  readonly #read: (ids: readonly string[]) => Promise<Rows<R>>;
  readonly #loader: DataLoader<string, R | null>;
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;
  /** Of one id, as the last statement took. */
  #msEach = SHARED_MS;

  /** @param read gives the rows of those ids that there are */
  constructor(read: (ids: readonly string[]) => Promise<Rows<R>>) {
    this.#read = read;
    this.#loader = new DataLoader((ids) => this.#together(ids), {
      cache: false,
      maxBatchSize: MOST_IDS,
      batchScheduleFn: (dispatch) => {
        // In the asker's own context, whoever lets it go on.
        if (this.#isBusy) this.#waiting.push(AsyncResource.bind(dispatch));
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

  #goOn(): void {
    this.#isBusy = false;
    for (const dispatch of this.#waiting.splice(0)) this.#start(dispatch);
  }

  async #together(ids: readonly string[]): Promise<(R | null | Error)[]> {
    let isOver = false;
    const goOn = () => {
      if (!isOver) this.#goOn();
      isOver = true;
    };
    const patience = setTimeout(goOn, WAIT_MS);
    try {
      const found = await Promise.all(this.#partsOf(ids).map((part) => this.#outcomes(part)));
      const outcomes = new Map(found.flat());
      return ids.map((id) => outcomes.get(id) ?? null);
    } finally {
      clearTimeout(patience);
      goOn();
    }
  }

  /** So many in each as may share a statement. */
  #partsOf(ids: readonly string[]): string[][] {
    const distinct = [...new Set(ids)];
    const size = Math.max(1, Math.floor(SHARED_MS / this.#msEach));
    const parts: string[][] = [];
    for (let i = 0; i < distinct.length; i += size) parts.push(distinct.slice(i, i + size));
    return parts;
  }

  async #outcomes(ids: readonly string[]): Promise<(readonly [string, R | Error])[]> {
    const started = performance.now();
    try {
      const rows = await this.#read(ids);
      return rows.map((row) => [row.id, row]);
    } catch (error) {
      if (ids.length === 1 || error instanceof UnavailableError) return ids.map((id) => [id, asError(error)]);
      // It may be the fault of one, which the others are not to bear.
      return (await Promise.all(ids.map((id) => this.#outcomes([id])))).flat();
    } finally {
      this.#msEach = (performance.now() - started) / ids.length;
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import DataLoader from "dataloader";
import type { GraphReader } from "../graph/session.ts";
import type { ReadStatements } from "../graph/statements.gen.ts";
import { groupBy } from "../std/group-by.ts";

/** The statements that answer for many ids at once: `$ids` in, rows with their `id` out. */
export type BatchStatement = {
  [N in keyof ReadStatements]: ReadStatements[N]["params"] extends { ids: string[] }
    ? ReadStatements[N]["row"] extends { id: string }
      ? N
      : never
    : never;
}[keyof ReadStatements];

export type BatchParams<N extends BatchStatement> = Omit<ReadStatements[N]["params"], "ids">;

/** Asks one statement once for all ids that want it with the same parameters. Lives for one request. */
export class BatchLoader {
  readonly #graph: GraphReader;
  readonly #loaders = new Map<string, DataLoader<string, object[]>>();

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  /** The rows that the statement gives for this id, in its order. */
  rows<N extends BatchStatement>(
    statement: N,
    id: string,
    params: BatchParams<N>,
  ): Promise<ReadStatements[N]["row"][]> {
    const key = JSON.stringify([statement, params]);
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#batch(statement, ids, params));
      this.#loaders.set(key, loader);
    }
    return loader.load(id) as Promise<ReadStatements[N]["row"][]>;
  }

  /** The only row of this id, or null. */
  async row<N extends BatchStatement>(
    statement: N,
    id: string,
    params: BatchParams<N>,
  ): Promise<ReadStatements[N]["row"] | null> {
    return (await this.rows(statement, id, params))[0] ?? null;
  }

  async #batch(statement: BatchStatement, ids: readonly string[], params: object): Promise<object[][]> {
    const rows = await this.#graph.read(statement, { ...params, ids: [...ids] } as never);
    const byId = groupBy(rows as readonly { id: string }[], (row) => row.id);
    return ids.map((id) => byId.get(id) ?? []);
  }
}

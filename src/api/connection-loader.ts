import DataLoader from "dataloader";
import type { EdgeRow } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import type { ReadStatements } from "../graph/statements.gen.ts";
import { type ConnectionShape, EMPTY_CONNECTION, toConnection } from "./connection.ts";
import type { PageParams } from "./page.ts";

/** The statements that give one page of edges for each of several parents. */
export type ConnectionStatement = {
  [N in keyof ReadStatements]: ReadStatements[N]["row"] extends { id: string; edges: unknown[] } ? N : never;
}[keyof ReadStatements];

export type EdgeOf<N extends ConnectionStatement> = ReadStatements[N]["row"]["edges"][number];

interface Ask {
  readonly page: PageParams;
  readonly withTotal: boolean;
  readonly filters: Readonly<Record<string, unknown>>;
}

type AnyConnection = ConnectionShape<EdgeRow<{ id: string }>>;

/** Fetches connections of many parents with one statement for all that are asked alike. Lives for one request. */
export class ConnectionLoader {
  readonly #loaders = new Map<string, DataLoader<string, AnyConnection>>();

  constructor(readonly graph: GraphReader) {}

  load<N extends ConnectionStatement>(
    statement: N,
    parentId: string,
    page: PageParams,
    withTotal: boolean,
    filters: Omit<ReadStatements[N]["params"], keyof PageParams | "ids" | "withTotal">,
  ): Promise<ConnectionShape<EdgeOf<N>>> {
    const ask = { page, withTotal, filters };
    const key = JSON.stringify([statement, ask]);
    let loader = this.#loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#batch(statement, ids, ask));
      this.#loaders.set(key, loader);
    }
    return loader.load(parentId) as unknown as Promise<ConnectionShape<EdgeOf<N>>>;
  }

  async #batch(statement: ConnectionStatement, ids: readonly string[], ask: Ask): Promise<AnyConnection[]> {
    const { page, withTotal, filters } = ask;
    const params = { ids: [...ids], ...page, withTotal, ...filters } as never;
    const rows = await this.graph.read(statement, params);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      return row ? toConnection<EdgeRow<{ id: string }>>(row.edges, page, row.total) : EMPTY_CONNECTION;
    });
  }
}

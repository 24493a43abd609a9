import DataLoader from "dataloader";
import type { FieldNode } from "graphql";
import type { ListPage } from "../../graph/lists/list-query.ts";
import type { ListReader } from "../../graph/session.ts";
import type { BatchLoader } from "../batch-loader.ts";
import { asBelieved } from "../load-connection.ts";
import type { PlannedList } from "./plan-list.ts";
import { PlannedConnection } from "./planned-connection.ts";

const NOTHING: ListPage = { edges: [], total: 0 };

/** Fetches planned lists, each for all parents of the request at once. Lives for one request. */
export class ListLoader {
  readonly #graph: ListReader;
  readonly #batch: BatchLoader;
  readonly #loaders = new Map<FieldNode, DataLoader<string, PlannedConnection>>();

  constructor(graph: ListReader, batch: BatchLoader) {
    this.#graph = graph;
    this.#batch = batch;
  }

  /**
   * The list that a place of the document asks for, below one parent.
   * @param plan is called for the first parent only
   */
  load(field: FieldNode, parentId: string, plan: () => PlannedList): Promise<PlannedConnection> {
    let loader = this.#loaders.get(field);
    if (!loader) {
      const planned = plan();
      loader = new DataLoader((ids) => this.#fetch(planned, ids));
      this.#loaders.set(field, loader);
    }
    return loader.load(parentId);
  }

  async #fetch(planned: PlannedList, ids: readonly string[]): Promise<PlannedConnection[]> {
    const rows = await this.#graph.entities(ids, planned.alone);
    const pages = new Map(rows.map(({ id, lists }) => [id, lists[0]!]));
    return Promise.all(ids.map((id) => this.#connection(planned, pages.get(id) ?? NOTHING)));
  }

  async #connection(planned: PlannedList, { edges, total }: ListPage): Promise<PlannedConnection> {
    const believed = edges.map(async (edge) => ({
      ...edge,
      relation: await asBelieved(this.#batch, edge.relation, planned.belief),
    }));
    return new PlannedConnection(planned, { edges: await Promise.all(believed), total });
  }
}

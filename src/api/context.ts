import "reflect-metadata";
import { ANYBODY, type Caller } from "../access/caller.ts";
import type { GraphReader, ListReader } from "../graph/session.ts";
import { BatchLoader } from "./batch-loader.ts";
import { ListLoader } from "./look-ahead/list-loader.ts";
import type { Workshop } from "./workshop.ts";

export type Graph = GraphReader & ListReader;

/** What resolvers work with; made anew for each request, so that nothing is remembered between them. */
export interface Context {
  readonly graph: Graph;
  readonly batch: BatchLoader;
  readonly lists: ListLoader;
  /** Whose request it is. Mutations run only for those with the scope `write`. */
  readonly caller: Caller;
  /** The address of the client. */
  readonly from: string;
  /** Null where the server only answers. */
  readonly workshop: Workshop | null;
}

export type Visit = Pick<Context, "caller" | "from"> & Partial<Pick<Context, "workshop">>;

const VISIT: Visit = { caller: ANYBODY, from: "this process" };

export function createContext(graph: Graph, visit: Visit = VISIT): Context {
  const batch = new BatchLoader(graph);
  return { graph, batch, lists: new ListLoader(graph, batch), workshop: null, ...visit };
}

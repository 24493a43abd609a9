import { ANYBODY, type Caller } from "../access/caller.ts";
import type { GraphReader } from "../graph/session.ts";
import { BatchLoader } from "./batch-loader.ts";

/** What resolvers work with; made anew for each request, so that nothing is remembered between them. */
export interface Context {
  readonly graph: GraphReader;
  readonly batch: BatchLoader;
  /** Whose request it is. Mutations run only for those with the scope `write`. */
  readonly caller: Caller;
  /** The address of the client. */
  readonly from: string;
}

export type Visit = Pick<Context, "caller" | "from">;

const VISIT: Visit = { caller: ANYBODY, from: "this process" };

export function createContext(graph: GraphReader, visit: Visit = VISIT): Context {
  return { graph, batch: new BatchLoader(graph), ...visit };
}

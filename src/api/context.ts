import type { GraphReader } from "../graph/session.ts";
import { BatchLoader } from "./batch-loader.ts";

/** What resolvers work with; made anew for each request, so that nothing is remembered between them. */
export interface Context {
  readonly graph: GraphReader;
  readonly batch: BatchLoader;
}

export function createContext(graph: GraphReader): Context {
  return { graph, batch: new BatchLoader(graph) };
}

import type { Graph } from "../../src/api/context.ts";

/** The graph, and the names of the statements that it is asked, in order; composed ones with the lists at their top. */
export function askedOf(graph: Graph): { graph: Graph; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    graph: {
      read: (name, params) => {
        asked.push(name);
        return graph.read(name, params);
      },
      entities: (ids, query) => {
        asked.push(`entities (${query.lists.map(({ list }) => list).join(", ")})`);
        return graph.entities(ids, query);
      },
    },
  };
}

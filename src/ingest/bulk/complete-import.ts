import type { GraphSession } from "../../graph/session.ts";

const STATEMENTS = ["complete-mentions", "complete-bodies", "complete-attended", "complete-holds"] as const;

/** Puts into a graph that was imported what an import cannot: lists without values. It may be repeated. */
export async function completeImport(graph: GraphSession): Promise<void> {
  for (const statement of STATEMENTS) await graph.writeInParts(statement, {});
}

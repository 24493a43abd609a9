import type { GraphSession } from "../../graph/session.ts";

const STATEMENTS = ["complete-mentions", "complete-bodies", "complete-attended", "complete-holds"] as const;

/** Puts into a graph that was imported what an import cannot: lists without values. It may be repeated. Each changes what no other does, so all go at once. */
export async function completeImport(graph: GraphSession): Promise<void> {
  await Promise.all(STATEMENTS.map((statement) => graph.writeInParts(statement, {})));
}

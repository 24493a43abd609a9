import { existsSync, readFileSync } from "node:fs";
import { packagePath } from "../../std/package-root.ts";
import { type NodeType, toGlobalId } from "../global-id.ts";

const QUESTION = packagePath("web/dist/expand.graphql");
const EXPANDED: readonly NodeType[] = ["Person", "Meeting", "Body", "Position", "Document"];
const RELATIONS = [
  "chaired",
  "attended",
  "holds",
  "in",
  "organised",
  "discussed",
  "issued",
  "partOf",
  "succeeded",
];

/**
 * Asks what the explorer asks when a node of each type is expanded, of nodes that there are not. Neo4j plans a
 * statement when it first comes, which takes many times as long as to answer it: no reader should be the first.
 */
export async function planAhead(ask: (query: string, variables: object) => Promise<unknown>): Promise<void> {
  if (!existsSync(QUESTION)) return;
  const query = readFileSync(QUESTION, "utf8");
  const wanted = Object.fromEntries(RELATIONS.map((relation) => [relation, true]));
  for (const type of EXPANDED) await ask(query, { id: toGlobalId(type, "nobody"), first: 20, ...wanted });
}

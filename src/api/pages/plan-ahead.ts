import { existsSync, readFileSync } from "node:fs";
import { Kind, parse, print } from "graphql";
import { packagePath } from "../../std/package-root.ts";
import { ENTITY_TYPES, toGlobalId } from "../global-id.ts";

const QUESTION = packagePath("web/dist/expand.graphql");
const A_PAGE = 20;

/**
 * Asks what the explorer asks when a node of each type is expanded, of nodes that there are not. Neo4j plans a
 * statement when it first comes, which takes many times as long as to answer it: no reader should be the first.
 */
export async function planAhead(ask: (query: string, variables: object) => Promise<unknown>): Promise<void> {
  if (!existsSync(QUESTION)) return;
  const query = readFileSync(QUESTION, "utf8");
  const everything = Object.fromEntries(switchesOf(query).map((name) => [name, true]));
  for (const type of ENTITY_TYPES)
    await ask(query, { id: toGlobalId(type, "nobody"), first: A_PAGE, ...everything });
}

/** The variables that say which lists to fetch: only the explorer knows which there are. */
function switchesOf(query: string): string[] {
  return parse(query)
    .definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
    )
    .filter(({ type }) => print(type) === "Boolean!")
    .map(({ variable }) => variable.name.value);
}

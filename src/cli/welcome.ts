import { readFileSync } from "node:fs";
import type { GraphAddress } from "../graph/graph-address.ts";
import type { LocalNeo4j } from "../neo4j-local/start-neo4j.ts";
import { packagePath } from "../std/package-root.ts";

/** What a newcomer needs to know when everything runs. `local` is null where the user gave the Neo4j. */
export function welcome(url: string, neo4j: GraphAddress, local: LocalNeo4j | null): string {
  const password = local === null ? "" : `, password in ${local.passwordFile}`;
  return `
officials-graph is ready.

  Try it    ${url}
  GraphQL   ${url}/graphql
  Neo4j     ${neo4j.uri} (user ${neo4j.user}${password})

A first query to paste:

${readFileSync(packagePath("queries/who-chaired.graphql"), "utf8")}
Ctrl-C stops ${local?.mode === "owned" ? "everything" : "the server; Neo4j goes on"}.
`;
}

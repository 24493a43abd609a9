import { readFileSync } from "node:fs";
import type { GraphAddress } from "../graph/session.ts";
import { packagePath } from "../std/package-root.ts";

/** What a newcomer needs to know when everything runs. */
export function welcome(url: string, neo4j: GraphAddress): string {
  return `
officials-graph is ready.

  Try it    ${url}
  GraphQL   ${url}/graphql
  Neo4j     ${neo4j.uri} (user ${neo4j.user})

A first query to paste:

${readFileSync(packagePath("queries/who-chaired.graphql"), "utf8")}

Ctrl-C stops everything.
`;
}

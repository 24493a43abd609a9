import type { GraphAddress } from "../graph/session.ts";

const FIRST_QUERY = `{
  persons(search: "pham minh chinh") {
    nodes {
      name
      chaired { edges { node { name date } evidence { nodes { quote } } } }
    }
  }
}`;

/** What a newcomer needs to know when everything runs. */
export function welcome(url: string, neo4j: GraphAddress): string {
  return `
officials-graph is ready.

  Try it    ${url}
  GraphQL   ${url}/graphql
  Neo4j     ${neo4j.uri} (user ${neo4j.user})

A first query to paste:

${FIRST_QUERY}

Ctrl-C stops everything.
`;
}

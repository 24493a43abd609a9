import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import fastify from "fastify";
import neo4j from "neo4j-driver";
import type { GraphAddress } from "../../src/graph/graph-address.ts";

/** The same graph as `@neo4j/graphql` would serve it, behind the same HTTP server as ours. */
const TYPES = `
  type Person @node {
    id: ID!
    name: String!
    chaired: [Meeting!]! @relationship(type: "CHAIRED", direction: OUT)
    attended: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attended")
    positions: [Position!]! @relationship(type: "HOLDS", direction: OUT, properties: "Holds")
  }
  type Meeting @node {
    id: ID!
    name: String!
    date: String
    chairs: [Person!]! @relationship(type: "CHAIRED", direction: IN)
    attendees: [Person!]! @relationship(type: "ATTENDED", direction: IN, properties: "Attended")
  }
  type Position @node {
    id: ID!
    name: String!
  }
  type Attended @relationshipProperties { order: Int }
  type Holds @relationshipProperties { lastCited: String }
`;

export async function peerServer({ uri, user, password }: GraphAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const app = fastify();
  app.post("/graphql", fastifyApolloHandler(apollo));
  return `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
}

import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { queryTooCostly, queryTooDeep } from "./error-codes.ts";
import { LIMITS } from "./limits.ts";
import { queryCost } from "./query-cost.ts";
import { queryDepth } from "./query-depth.ts";

/** Refuses, before anything runs, what is too deep or would make too large an answer. */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const depth = queryDepth(document);
          if (depth > LIMITS.depth) throw queryTooDeep(depth, LIMITS.depth);
          const { variables } = request;
          const cost = queryCost(schema, { document, variables, operationName: operationName ?? undefined });
          if (cost > LIMITS.cost) throw queryTooCostly(cost, LIMITS.cost);
        },
      };
    },
  };
}

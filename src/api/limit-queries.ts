import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { badVariables, queryTooCostly, queryTooDeep } from "./error-codes.ts";
import { LIMITS } from "./limits.ts";
import { type Asked, queryCost } from "./query-cost.ts";
import { queryDepth } from "./query-depth.ts";

/** Refuses, before anything runs, what is too deep or would make too large an answer. */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin {
  const costOf = (asked: Asked) => {
    try {
      return queryCost(schema, asked);
    } catch (error) {
      // Variables are read here for the first time.
      throw error instanceof GraphQLError ? badVariables(error) : error;
    }
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const depth = queryDepth(document);
          if (depth > LIMITS.depth) throw queryTooDeep(depth, LIMITS.depth);
          const { variables } = request;
          const cost = costOf({ document, variables, operationName: operationName ?? undefined });
          if (cost > LIMITS.cost) throw queryTooCostly(cost, LIMITS.cost);
        },
      };
    },
  };
}

import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { Refused } from "../access/refused.ts";
import type { Context } from "./context.ts";
import { badVariables, queryTooCostly, queryTooDeep, refusedAtTheDoor } from "./error-codes.ts";
import { LIMITS } from "./limits.ts";
import { type Asked, queryCost } from "./query-cost.ts";
import { queryDepth } from "./query-depth.ts";
import type { SpendCost } from "./traffic/rate-limits.ts";

/**
 * Refuses, before anything runs, what is too deep or would make too large an answer.
 * @param spend takes the cost of a query from what its client has left
 */
export function limitQueries(
  schema: GraphQLSchema,
  spend: SpendCost | undefined,
): ApolloServerPlugin<Context> {
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
        async didResolveOperation({ request, document, operationName, contextValue }) {
          const depth = queryDepth(document);
          if (depth > LIMITS.depth) throw queryTooDeep(depth, LIMITS.depth);
          const { variables } = request;
          const cost = costOf({ document, variables, operationName: operationName ?? undefined });
          if (cost > LIMITS.cost) throw queryTooCostly(cost, LIMITS.cost);
          await spend?.(contextValue.from, cost).catch((error: unknown) => {
            throw error instanceof Refused ? refusedAtTheDoor(error) : error;
          });
        },
      };
    },
  };
}

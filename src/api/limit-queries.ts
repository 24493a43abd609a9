import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { Refused } from "../access/refused.ts";
import type { Context } from "./context.ts";
import { badVariables, queryTooCostly, queryTooDeep, refusedAtTheDoor } from "./error-codes.ts";
import { LIMITS } from "./limits.ts";
import { type Asked, queryCost } from "./query-cost.ts";
import { queryDepth } from "./query-depth.ts";
import { sizingVariables } from "./sizing-variables.ts";
import type { SpendCost } from "./traffic/rate-limits.ts";

/** What is known of a document that was asked before; Apollo keeps documents, so that it need not be found anew. */
interface Known {
  readonly depth: number;
  /** Names of the variables that the cost hangs on. */
  readonly sizing: readonly string[];
  readonly costs: Map<string, number>;
}

const MAX_COSTS = 100;

/**
 * Refuses, before anything runs, what is too deep or would make too large an answer.
 * @param spend takes the cost of a query from what its client has left
 */
export function limitQueries(
  schema: GraphQLSchema,
  spend: SpendCost | undefined,
): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, Known>();
  const knownOf = (document: DocumentNode): Known => {
    let found = known.get(document);
    if (!found) {
      found = { depth: queryDepth(document), sizing: sizingVariables(document), costs: new Map() };
      known.set(document, found);
    }
    return found;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName, contextValue }) {
          const { depth, sizing, costs } = knownOf(document);
          if (depth > LIMITS.depth) throw queryTooDeep(depth, LIMITS.depth);
          const { variables } = request;
          const key = JSON.stringify([operationName, ...sizing.map((name) => variables?.[name])]);
          let cost = costs.get(key);
          if (cost === undefined) {
            cost = costOf(schema, { document, variables, operationName: operationName ?? undefined });
            if (costs.size >= MAX_COSTS) costs.clear();
            costs.set(key, cost);
          }
          if (cost > LIMITS.cost) throw queryTooCostly(cost, LIMITS.cost);
          await spend?.(contextValue.from, cost).catch((error: unknown) => {
            throw error instanceof Refused ? refusedAtTheDoor(error) : error;
          });
        },
      };
    },
  };
}

function costOf(schema: GraphQLSchema, asked: Asked): number {
  try {
    return queryCost(schema, asked);
  } catch (error) {
    // Variables are read here for the first time.
    throw error instanceof GraphQLError ? badVariables(error) : error;
  }
}

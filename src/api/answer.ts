import "reflect-metadata";
import { type ExecutionResult, graphql } from "graphql";
import { createContext, type Graph } from "./context.ts";
import { buildSchema } from "./schema.ts";

/** Answers one GraphQL document without a server. */
export function answer(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return graphql({ schema: buildSchema(), source, variableValues, contextValue: createContext(graph) });
}

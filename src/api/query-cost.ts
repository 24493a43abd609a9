import { type DocumentNode, type GraphQLSchema, getNullableType, isListType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { LIMITS } from "./limits.ts";

/** How long a list without a page size of its own is taken to be. */
const LIST = 10;

/** A field costs 1, and what is below it as often as its page is long. */
const estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const isConnection = String(field.type).endsWith("Connection!");
  const isList = isListType(getNullableType(field.type)) && !["edges", "nodes"].includes(field.name);
  const size = args.first ?? args.last ?? (isConnection ? LIMITS.defaultPage : isList ? LIST : 1);
  return 1 + Math.max(Number(size) || 0, 1) * childComplexity;
};

export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** How many fields the answer may have, by the sizes of the pages asked for. */
export function queryCost(schema: GraphQLSchema, { document, operationName, variables }: Asked): number {
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimator],
    ...(operationName && { operationName }),
  });
}

import { GraphQLError } from "graphql";

/** What `extensions.code` can say, besides Apollo's own codes. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "An argument is wrong; the message says which and why.",
  DATABASE_UNAVAILABLE: "Neo4j does not answer; try again later.",
} as const;

export function badUserInput(message: string): GraphQLError {
  return coded("BAD_USER_INPUT", message);
}

export function databaseUnavailable(cause: Error): GraphQLError {
  return coded("DATABASE_UNAVAILABLE", "Neo4j does not answer. Try again in a few seconds.", cause);
}

function coded(code: keyof typeof ERROR_CODES, message: string, originalError?: Error): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, originalError });
}

import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { RefusalCode, Refused } from "../access/refused.ts";

/** Every `extensions.code` of an answer, and what it means; `docs/api-errors.md` holds the same table. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "An argument or a variable is wrong; the message says which, why, and what to give.",
  GRAPHQL_PARSE_FAILED: "The document is no GraphQL, or has more words and marks than allowed.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema, or selects more than allowed.",
  OPERATION_RESOLUTION_FAILURE:
    "The document has several operations, and `operationName` names none of them.",
  QUERY_TOO_DEEP: "Fields are nested deeper than allowed; the message says how deep, and the limit.",
  QUERY_TOO_COSTLY: "The answer could be larger than allowed; ask for shorter pages or fewer levels.",
  QUERY_TIMED_OUT: "Neo4j took too long and was stopped; narrow the window, or ask for less.",
  PERSISTED_QUERY_NOT_FOUND: "The hash or `documentId` is not known; send the document itself.",
  PERSISTED_QUERY_NOT_SUPPORTED: "The server keeps no documents by hash; send the document itself.",
  DATABASE_UNAVAILABLE:
    "Neo4j does not answer; try again in a few seconds. Status 503 where nothing else was answered.",
  BAD_REQUEST: "The HTTP request is none that GraphQL over HTTP knows: no JSON, too large, no query.",
  UNAUTHENTICATED: "This needs a token that is good; send it as `Authorization: Bearer …`. Status 401.",
  FORBIDDEN: "The token is good, but may do less than this needs; the message says what. Status 403.",
  TOO_MANY_REQUESTS:
    "The client asks too much, or brought too many wrong tokens; `Retry-After` says when again. Status 429.",
  OVERLOADED: "The server is busy with as many queries as it can answer; try again in a second. Status 503.",
  NOT_FOUND: "Nothing is served at this address; GraphQL is at `/graphql`.",
  INTERNAL_SERVER_ERROR: "Something failed inside the server; its log says more.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export function badUserInput(message: string): GraphQLError {
  return coded("BAD_USER_INPUT", message);
}

export function badVariables({ message }: GraphQLError): GraphQLError {
  return coded("BAD_USER_INPUT", message, undefined, 400);
}

export function databaseUnavailable(cause: Error): GraphQLError {
  return coded("DATABASE_UNAVAILABLE", "Neo4j does not answer. Try again in a few seconds.", cause);
}

export function queryTimedOut(cause: Error): GraphQLError {
  return coded(
    "QUERY_TIMED_OUT",
    "Neo4j took too long and was stopped. Narrow the window of time, or ask for shorter pages.",
    cause,
  );
}

/** The HTTP status of a refusal at the door. */
export const REFUSAL_STATUS: Readonly<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
};

export function refusedAtTheDoor({ code, message, retryAfter }: Refused): GraphQLError {
  const headers = new HeaderMap(retryAfter === undefined ? [] : [["retry-after", String(retryAfter)]]);
  return new GraphQLError(message, { extensions: { code, http: { status: REFUSAL_STATUS[code], headers } } });
}

export function queryTooDeep(depth: number, limit: number): GraphQLError {
  return coded(
    "QUERY_TOO_DEEP",
    `Fields are nested ${depth} deep; the limit is ${limit}. Take ids from one answer and ask for the rest with \`node\`.`,
    undefined,
    400,
  );
}

export function queryTooCostly(cost: number, limit: number): GraphQLError {
  return coded(
    "QUERY_TOO_COSTLY",
    `The answer could have ${cost} fields; the limit is ${limit}. Give smaller \`first\`, or select fewer lists within lists.`,
    undefined,
    400,
  );
}

export function onlyAnswers(): GraphQLError {
  return coded("FORBIDDEN", "This server only answers: it neither judges nor reads articles.");
}

/** @param status of the HTTP answer, where nothing was run; 200 otherwise */
function coded(code: ErrorCode, message: string, originalError?: Error, status?: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(status && { http: { status } }) },
    originalError,
  });
}

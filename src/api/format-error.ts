import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { TimedOutError } from "../graph/timed-out.ts";
import { InputError, UnavailableError } from "../std/errors.ts";
import { badUserInput, databaseUnavailable, queryTimedOut } from "./error-codes.ts";
import { logUnavailable } from "./log-unavailable.ts";

/** What the client sees of an error: our words for what it can act on, nothing of our insides. */
export function formatError(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof UnavailableError) {
      logUnavailable(log, cause);
      const { message, extensions } = databaseUnavailable(cause);
      return { ...formatted, message, extensions };
    }
    if (cause instanceof InputError) {
      const { message, extensions } = badUserInput(cause.message);
      return { ...formatted, message, extensions };
    }
    if (cause instanceof TimedOutError) {
      log.warn({ err: cause, path: formatted.path }, "Neo4j took too long");
      const { message, extensions } = queryTimedOut(cause);
      return { ...formatted, message, extensions };
    }
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return formatted;
    log.error({ err: cause, path: formatted.path }, "a resolver failed");
    return { ...formatted, message: "Something failed inside the server; its log says more." };
  };
}

import type { FastifyError, FastifyInstance } from "fastify";
import { Refused } from "../access/refused.ts";
import { UnavailableError } from "../std/errors.ts";
import { databaseUnavailable, REFUSAL_STATUS } from "./error-codes.ts";
import { logUnavailable } from "./log-unavailable.ts";

/** Faults before GraphQL sees the request get GraphQL's error form too. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Refused) {
      const { code, message, retryAfter } = error;
      if (code === "UNAUTHENTICATED") reply.header("www-authenticate", "Bearer");
      if (retryAfter !== undefined) reply.header("retry-after", retryAfter);
      return reply.status(REFUSAL_STATUS[code]).send({ errors: [{ message, extensions: { code } }] });
    }
    if (error instanceof UnavailableError) {
      logUnavailable(request.log, error);
      const { message, extensions } = databaseUnavailable(error);
      return reply
        .status(503)
        .header("retry-after", 1)
        .send({ errors: [{ message, extensions }] });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "a request failed");
    const message = status >= 500 ? "Something failed inside the server; its log says more." : error.message;
    const code = status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      errors: [
        {
          message: `Nothing is served at ${request.method} ${request.url.split("?")[0]}; GraphQL is at POST /graphql.`,
          extensions: { code: "NOT_FOUND" },
        },
      ],
    }),
  );
}

import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { callerOf } from "../access/admit.ts";

/** The name of a request in logs and in its answer's `x-request-id`; that of a proxy is kept where it is harmless. */
export function requestId({ headers }: { headers: Record<string, unknown> }): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** One line a request, without anything that a client keeps secret: no headers, no body, no query of the address. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ id }, reply) => void reply.header("x-request-id", id));
  app.addHook("onResponse", async (request, { statusCode: status, elapsedTime }) => {
    const [path] = request.url.split("?");
    const line = { method: request.method, path, status, ms: Math.round(elapsedTime), from: request.ip };
    request.log.info({ ...line, caller: callerOf(request).name }, "request");
  });
}

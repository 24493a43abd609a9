import type { Server } from "node:http";
import { Socket } from "node:net";
import type { FastifyHttpOptions, FastifyInstance } from "fastify";
import { LIMITS } from "../limits.ts";

/** Time and size that a client has for its request, and a socket for its answers. */
export const CONNECTION_LIMITS = {
  bodyLimit: LIMITS.bodyBytes,
  requestTimeout: LIMITS.requestMs,
  // A client that reads no answer holds its socket no longer.
  connectionTimeout: LIMITS.readMs,
  keepAliveTimeout: LIMITS.keepAliveMs,
  http: {
    maxHeaderSize: LIMITS.headerBytes,
    headersTimeout: LIMITS.headersMs,
    connectionsCheckingInterval: 1000,
  },
} satisfies FastifyHttpOptions<Server>;

export function limitConnections(app: FastifyInstance): void {
  app.server.maxConnections = LIMITS.connections;
  app.addHook("preHandler", async ({ socket }) => bear(socket, LIMITS.answerMs));
  app.addHook("onSend", async ({ socket }) => bear(socket, LIMITS.readMs));
  app.addHook("onRequest", async (request, reply) => {
    if (request.url.length <= LIMITS.urlCharacters) return;
    const message = `The address has ${request.url.length} characters; the limit is ${LIMITS.urlCharacters}. Send the query as POST.`;
    return reply.status(414).send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  });
}

/** What is injected comes by no real socket. */
function bear(socket: unknown, ms: number): void {
  if (socket instanceof Socket) socket.setTimeout(ms);
}

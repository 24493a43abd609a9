import { readdirSync, readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { packagePath } from "../std/package-root.ts";

/** The documents of `queries/`, by name: `13-meetings-with-both`. */
export function savedQueries(): Map<string, string> {
  const files = readdirSync(packagePath("queries")).filter((file) => file.endsWith(".graphql"));
  return new Map(
    files
      .sort()
      .map((file) => [file.slice(0, -".graphql".length), readFileSync(packagePath("queries", file), "utf8")]),
  );
}

interface Request {
  query?: unknown;
  documentId?: unknown;
}

/** Lets clients name a saved query by `documentId` instead of sending its text, as GraphQL over HTTP has it. */
export function acceptDocumentIds(app: FastifyInstance): void {
  const saved = savedQueries();
  app.addHook("preHandler", async (request, reply) => {
    for (const params of [request.body, request.query] as (Request | null | undefined)[]) {
      const id = params?.documentId;
      if (typeof id !== "string" || params!.query !== undefined) continue;
      const document = saved.get(id);
      if (document === undefined) return reply.status(400).send(unknownDocument(id));
      params!.query = document;
      delete params!.documentId;
    }
  });
}

function unknownDocument(id: string) {
  const message = `No saved query is called "${id}". \`queries/\` has them; or send the document itself as \`query\`.`;
  return { errors: [{ message, extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] };
}

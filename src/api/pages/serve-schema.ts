import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { packagePath } from "../../std/package-root.ts";

/** The schema at `/schema.graphql`, for tools that need no introspection. */
export function serveSchema(app: FastifyInstance): void {
  const schema = readFileSync(packagePath("schema.graphql"));
  app.get("/schema.graphql", (_, reply) => reply.type("text/plain; charset=utf-8").send(schema));
}

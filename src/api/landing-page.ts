import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { packagePath } from "../std/package-root.ts";

const FILES = {
  "/": ["web/landing/index.html", "text/html; charset=utf-8"],
  "/landing.js": ["web/landing/landing.js", "text/javascript; charset=utf-8"],
  "/landing.css": ["web/landing/landing.css", "text/css; charset=utf-8"],
  "/favicon.svg": ["web/landing/favicon.svg", "image/svg+xml"],
  "/first-query.graphql": ["queries/who-chaired.graphql", "text/plain; charset=utf-8"],
  "/schema.graphql": ["schema.graphql", "text/plain; charset=utf-8"],
} as const;

/** A page to try GraphQL without any outside request. */
export function serveLandingPage(app: FastifyInstance): void {
  for (const [url, [file, type]] of Object.entries(FILES)) {
    const content = readFileSync(packagePath(file));
    app.get(url, (_, reply) => reply.type(type).send(content));
  }
}

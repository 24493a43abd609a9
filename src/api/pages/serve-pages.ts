import { existsSync } from "node:fs";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { packagePath } from "../../std/package-root.ts";
import { CONSOLE_CSP } from "./content-security-policy.ts";

const BUILT = packagePath("web/dist");
/** Views of the explorer: each is an address that can be opened. */
const VIEWS = ["/", "/together", "/preview", "/progress"];
const NOT_BUILT =
  "The explorer is not built yet. Run `npm run web` and start again; GraphQL is at POST /graphql.\n";

/** The explorer at `/` and GraphiQL at `/graphiql`. Names of assets follow from their content. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(BUILT)) {
    for (const view of VIEWS)
      app.get(view, (_, reply) => reply.status(503).type("text/plain; charset=utf-8").send(NOT_BUILT));
    return;
  }
  await app.register(staticFiles, {
    root: BUILT,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header("cache-control", cachingOf(path)),
  });
  for (const view of VIEWS) app.get(view, (_, reply) => reply.sendFile("index.html"));
  app.get("/graphiql", { helmet: { contentSecurityPolicy: { directives: CONSOLE_CSP } } }, (_, reply) =>
    reply.sendFile("graphiql.html"),
  );
}

function cachingOf(path: string): string {
  return path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

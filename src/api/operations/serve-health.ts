import type { FastifyInstance } from "fastify";
import type { GraphState } from "../../graph/heartbeat.ts";

/** `/healthz`: the process runs. `/readyz`: it can answer, as Neo4j does; 503 and why where it cannot. */
export function serveHealth(app: FastifyInstance, neo4j: () => GraphState): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    const state = neo4j();
    reply.header("cache-control", "no-store");
    if (state.answers) return { status: "ready", neo4j: "answers" };
    // Where Neo4j is stands in the log.
    return reply.status(503).header("retry-after", 1).send({ status: "not ready", neo4j: "does not answer" });
  });
}

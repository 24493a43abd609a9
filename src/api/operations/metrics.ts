import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "../../access/admission.ts";
import type { GraphState } from "../../graph/heartbeat.ts";
import { admit } from "../access/admit.ts";
import type { Context } from "../context.ts";

export interface Measured {
  readonly neo4j: () => GraphState;
  readonly underWay: () => number;
}

/** What Prometheus is told: requests and their times, errors by code, Neo4j's state, and the process itself. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({
    name: "officials_graph_request_seconds",
    help: "Time that requests took",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  readonly #errors = new Counter({
    name: "officials_graph_errors_total",
    help: "Errors in answers of GraphQL",
    labelNames: ["code"],
    registers: [this.registry],
  });

  constructor({ neo4j, underWay }: Measured) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: "officials_graph_neo4j_answers",
      help: "1 while Neo4j answers",
      registers: [this.registry],
      collect() {
        this.set(neo4j().answers ? 1 : 0);
      },
    });
    new Gauge({
      name: "officials_graph_queries_under_way",
      help: "Queries that are being answered",
      registers: [this.registry],
      collect() {
        this.set(underWay());
      },
    });
  }

  measureRequests(app: FastifyInstance): void {
    app.addHook("onResponse", async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
      // The route, not the address: anybody can make up addresses.
      const labels = { method, route: routeOptions.url ?? "none", status: statusCode };
      this.#requests.observe(labels, elapsedTime / 1000);
    });
  }

  /** Gives all of it at `/metrics` to whoever may read. */
  serve(app: FastifyInstance, admission: Admission): void {
    app.get("/metrics", { onRequest: admit(admission, "read") }, async (_, reply) =>
      reply.type(this.registry.contentType).send(await this.registry.metrics()),
    );
  }

  /** The plugin that counts errors. */
  countErrors(): ApolloServerPlugin<Context> {
    const count = this.#errors;
    return {
      async requestDidStart() {
        return {
          async willSendResponse({ response: { body } }) {
            if (body.kind !== "single") return;
            for (const { extensions } of body.singleResult.errors ?? [])
              count.inc({ code: String(extensions?.code) });
          },
        };
      },
    };
  }
}

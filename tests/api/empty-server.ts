import pino from "pino";
import { createApp } from "../../src/api/server.ts";
import type { Workshop } from "../../src/api/workshop.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";

export interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

export interface Server {
  readonly clean: CleanGraph;
  /** One request, by its JSON. */
  post(payload: object): Promise<Answer>;
  /** Serves on a free port of the loopback, for tests that speak HTTP themselves. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** The server over a graph with its schema and nothing in it; without a workshop it reads no articles. */
export async function emptyServer(workshop?: Workshop): Promise<Server> {
  const clean = await cleanGraph();
  const app = await createApp(clean.graph, pino({ level: "silent" }), workshop ? { workshop } : {});
  return {
    clean,
    post: async (payload) => (await app.inject({ method: "POST", url: "/graphql", payload })).json(),
    listen: () => app.listen({ host: "127.0.0.1", port: 0 }),
    close: async () => {
      await app.close();
      await clean.close();
    },
  };
}

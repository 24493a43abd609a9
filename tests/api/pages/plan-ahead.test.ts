import pino from "pino";
import { expect, test } from "vitest";
import type { Graph } from "../../../src/api/context.ts";
import { createApp } from "../../../src/api/server.ts";

test("a server that listens has Neo4j plan what the explorer asks of each type, before anybody asks", async () => {
  const asked = new Set<string>();
  const graph: Graph = {
    read: async () => [],
    entities: async (ids, { lists }) => {
      if (lists.length > 0) asked.add(`${ids[0]}: ${lists.map(({ list }) => list).join(", ")}`);
      return [];
    },
  };
  const app = await createApp(graph, pino({ level: "silent" }));
  await app.listen({ host: "127.0.0.1", port: 0 });
  await expect.poll(() => [...asked].length).toBe(5);
  await app.close();
});

import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { worldGraph } from "../export/export-world.ts";
import { hasReaders, readBy } from "../export/readers/python-reader.ts";
import type { CleanGraph } from "../support/clean-graph.ts";

let clean: CleanGraph;
let server: RunningServer;
beforeAll(async () => {
  clean = await worldGraph();
  server = await startServer({
    graph: clean.graph,
    host: "127.0.0.1",
    port: 24_750,
    logger: pino({ level: "silent" }),
  });
  process.env.OFFICIALS_GRAPH_URL = server.url;
});
afterAll(async () => {
  delete process.env.OFFICIALS_GRAPH_URL;
  await server.close();
  await clean.close();
});

test.skipIf(!hasReaders)("the notebook runs from top to bottom and shows tables of the graph", async () => {
  const results = await readBy<string[]>("run-notebook.py", packagePath("examples", "who-meets-whom.ipynb"));
  const [, meetings, years, closest, brokers, evidence] = results;
  expect(meetings).toContain("Hội nghị toàn quốc");
  expect(years).toMatch(/2020\s+\d/);
  const [chair] = await clean.cypher(
    "MATCH (p:Person)-[:CHAIRED]->(m:Meeting) RETURN p.name AS name, count(*) AS n ORDER BY n DESC LIMIT 1",
  );
  expect(closest).toContain(chair!.name);
  expect(brokers).toContain(chair!.name);
  expect(evidence).toMatch(/chair\s+quote\s+article/);
});

/**
 * One of the servers that are compared, in a process of its own: `node --import tsx bench/query/serve.ts <kind>`, with the
 * address of Neo4j as JSON in `GRAPH`. Tells its URL to the process that started it.
 */
import pino from "pino";
import { createApp } from "../../src/api/server.ts";
import type { GraphAddress } from "../../src/graph/graph-address.ts";
import { GraphSession } from "../../src/graph/session.ts";
import { bareServer } from "./bare-server.ts";
import { peerServer } from "./peer-server.ts";

// The driver takes a stack trace for each statement, which source maps would make ten times as dear as in production.
process.setSourceMapsEnabled(false);
const address = JSON.parse(process.env.GRAPH!) as GraphAddress;
const SERVERS: Record<string, () => Promise<string>> = {
  ours: async () => {
    const app = await createApp(await GraphSession.open(address), pino({ level: "silent" }));
    return `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
  },
  bare: () => bareServer(address),
  peer: () => peerServer(address),
};
// The parent is gone, however it went.
process.on("disconnect", () => process.exit());
process.send!(await SERVERS[process.argv[2]!]!());

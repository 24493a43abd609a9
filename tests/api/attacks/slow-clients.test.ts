import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../../src/api/server.ts";

const refuse = () => Promise.reject(new Error("the graph was asked"));
/** Longer than a connection may idle. */
const LONG = 33_000;
const graph = {
  read: async () => {
    await setTimeout(LONG);
    return [{ edges: [], total: 0 }] as never;
  },
  entities: refuse,
};
let app: Awaited<ReturnType<typeof createApp>>;
let port: number;
/** The server's ends of the connections. */
const ends: Socket[] = [];

beforeAll(async () => {
  app = await createApp(graph, pino({ level: "silent" }));
  app.server.on("connection", (end) => ends.push(end));
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(() => app.close());

async function slow(beginning: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {}).resume();
  await once(socket, "connect");
  socket.write(beginning);
  return socket;
}

async function answers(query = "{ __typename }", patience = 10_000): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(patience),
  });
  return response.json();
}

// All of them wait, so they wait together.
test.concurrent.each([
  ["headers", "POST /graphql HTTP/1.1\r\nhost: x\r\n"],
  [
    "a body",
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"q',
  ],
])(
  "three hundred clients that never end their %s are cut off, and others answered all the while",
  async (_, beginning) => {
    const sockets = await Promise.all(Array.from({ length: 300 }, () => slow(beginning)));
    const closed = Promise.all(sockets.map((socket) => socket.closed || once(socket, "close")));
    // A byte now and then does not help.
    const dripping = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write("x");
    }, 1000);
    try {
      for (let i = 0; i < 5; i++) expect(await answers()).toEqual({ data: { __typename: "Query" } });
      await closed;
      expect(await answers()).toEqual({ data: { __typename: "Query" } });
    } finally {
      clearInterval(dripping);
    }
  },
  60_000,
);

test.concurrent("who waits for an answer that takes long gets it; who reads none is cut off", async ({
  expect,
}) => {
  const reader = connect(port, "127.0.0.1").pause();
  reader.on("error", () => {});
  await once(reader, "connect");
  const findEnd = () => ends.find(({ remotePort }) => remotePort === reader.localPort);
  await expect.poll(findEnd).toBeDefined();
  reader.write("GET /schema.graphql HTTP/1.1\r\nhost: x\r\n\r\n".repeat(200));
  expect(await answers("{ articles { totalCount } }", 60_000)).toEqual({
    data: { articles: { totalCount: 0 } },
  });
  await expect.poll(() => findEnd()!.destroyed, { timeout: 30_000 }).toBe(true);
  reader.destroy();
}, 90_000);

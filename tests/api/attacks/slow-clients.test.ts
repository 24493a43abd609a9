import { once } from "node:events";
import { connect, type Socket } from "node:net";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../../src/api/server.ts";

// None of these requests comes as far as the graph.
const refuse = () => Promise.reject(new Error("the graph was asked"));
const graph = { read: refuse, entities: refuse };
let app: Awaited<ReturnType<typeof createApp>>;
let port: number;

beforeAll(async () => {
  app = await createApp(graph, pino({ level: "silent" }));
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

async function answers(): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query": "{ __typename }"}',
    signal: AbortSignal.timeout(10_000),
  });
  return response.json();
}

test.each([
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

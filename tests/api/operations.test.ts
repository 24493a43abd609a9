import pino from "pino";
import { expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import type { GraphState } from "../../src/graph/heartbeat.ts";
import { UnavailableError } from "../../src/std/errors.ts";

const refuse = () => Promise.reject(new Error("the graph was asked"));
const graph = { read: refuse, entities: refuse };

async function appWithLog(state: GraphState = { answers: true }) {
  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const app = await createApp(graph, logger, { neo4j: () => state });
  return { app, lines };
}

test("/healthz says that the process runs, /readyz that it can answer, or not", async () => {
  const { app } = await appWithLog({
    answers: false,
    because: "No Neo4j answers at bolt://secret-host:7687",
  });
  expect((await app.inject("/healthz")).json()).toEqual({ status: "ok" });
  const ready = await app.inject("/readyz");
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toEqual({ status: "not ready", neo4j: "does not answer" });
  expect((await (await appWithLog()).app.inject("/readyz")).statusCode).toBe(200);
});

test("a request is one line of JSON with its id, and has no secret of the client", async () => {
  const { app, lines } = await appWithLog();
  const secret = "ogt_00000000_in-no-log";
  const answer = await app.inject({
    method: "POST",
    url: `/graphql?token=${secret}`,
    headers: { authorization: `Bearer ${secret}`, cookie: `a=${secret}`, "x-request-id": "trace-12345678" },
    payload: { query: `{ __typename # ${secret}\n }` },
  });
  expect(answer.headers["x-request-id"]).toBe("trace-12345678");
  const [line] = lines.map((text) => JSON.parse(text)).filter(({ msg }) => msg === "request");
  expect(line).toMatchObject({
    reqId: "trace-12345678",
    method: "POST",
    path: "/graphql",
    status: 200,
    caller: "anybody",
  });
  expect(lines.join("")).not.toContain(secret);
});

test("an id that would break a log is not taken", async () => {
  const { app } = await appWithLog();
  const answer = await app.inject({ url: "/healthz", headers: { "x-request-id": 'x"}{' } });
  expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("/metrics counts by route and by code, never by what clients make up", async () => {
  const { app } = await appWithLog({ answers: false, because: "gone" });
  await app.inject("/made/up/by/a/client");
  await app.inject({ method: "POST", url: "/graphql", payload: { query: "{ nothing }" } });
  const { payload } = await app.inject("/metrics");
  expect(payload).toMatch(
    /^officials_graph_request_seconds_count\{method="POST",route="\/graphql",status="400"\} 1$/m,
  );
  expect(payload).toMatch(/^officials_graph_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1$/m);
  expect(payload).toMatch(/^officials_graph_neo4j_answers 0$/m);
  expect(payload).not.toContain("made/up");
});

test("every answer has the headers that keep browsers from harm", async () => {
  const { app } = await appWithLog();
  for (const url of ["/", "/graphql", "/nothing", "/healthz"]) {
    const { headers } = await app.inject(url);
    expect(headers["x-content-type-options"], url).toBe("nosniff");
    expect(headers["x-frame-options"], url).toBe("SAMEORIGIN");
    expect(headers["referrer-policy"], url).toBe("no-referrer");
    expect(headers["content-security-policy"], url).toMatch(/default-src '(none|self)'/);
    expect(headers["content-security-policy"], url).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers["access-control-allow-origin"], url).toBeUndefined();
    expect(headers["x-powered-by"], url).toBeUndefined();
  }
});

test("a long answer is packed for who can unpack it", async () => {
  const { app } = await appWithLog();
  const packed = await app.inject({ url: "/schema.graphql", headers: { "accept-encoding": "gzip" } });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect((await app.inject("/schema.graphql")).headers["content-encoding"]).toBeUndefined();
});

test("a server that closes lets what is under way finish", async () => {
  const { app } = await appWithLog();
  let finish: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  app.get("/slow", async () => {
    await slow;
    return "done";
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const answer = fetch(`${url}/slow`);
  await expect.poll(async () => (await fetch(`${url}/healthz`)).status).toBe(200);
  const closing = app.close();
  finish();
  expect(await (await answer).text()).toBe("done");
  await closing;
});

test("a Neo4j that does not answer is a warning in the log, not an error with a stack", async () => {
  const lines: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  const away = () => Promise.reject(new UnavailableError("No Neo4j answers at bolt://127.0.0.1:1"));
  const app = await createApp({ read: away, entities: away }, logger);
  const query = "{ loadProgress { articles } }";
  const { statusCode } = await app.inject({ method: "POST", url: "/graphql", payload: { query } });
  expect(statusCode).toBe(503);
  const suggested = await app.inject("/reconcile/suggest/entity?prefix=an");
  expect({ status: suggested.statusCode, code: suggested.json().errors[0].extensions.code }).toEqual({
    status: 503,
    code: "DATABASE_UNAVAILABLE",
  });
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged).toHaveLength(2);
  for (const { level, msg, err } of logged) {
    expect({ level, err }).toEqual({ level: 40, err: undefined });
    expect(msg).toMatch(/^Neo4j does not answer, .*: No Neo4j answers at bolt/);
  }
});

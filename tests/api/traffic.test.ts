import pino from "pino";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import { Gate } from "../../src/api/traffic/gate.ts";

const refuse = () => Promise.reject(new Error("the graph was asked"));
const graph = { read: refuse, entities: refuse };
const logger = pino({ level: "silent" });
const payload = { query: "{ __typename }" };

function post(app: Awaited<ReturnType<typeof createApp>>, remoteAddress: string, headers = {}) {
  return app.inject({ method: "POST", url: "/graphql", payload, remoteAddress, headers });
}

describe("a client that asks too much", () => {
  test("in requests is told when to come again, and others are answered", async () => {
    const app = await createApp(graph, logger, { rates: { requests: 3, cost: 1000 } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await post(app, "10.0.0.1")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await post(app, "10.0.0.1");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.json().errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
    expect(refused.headers["x-content-type-options"]).toBe("nosniff");
    expect((await post(app, "10.0.0.2")).statusCode).toBe(200);
  });

  test("by the cost of its queries, the same", async () => {
    const app = await createApp(graph, logger, { rates: { requests: 100, cost: 5000 } });
    const costly = (remoteAddress: string) =>
      app.inject({
        method: "POST",
        url: "/graphql",
        payload: {
          query: "{ persons(first: 100) { nodes { __typename id name chaired { totalCount } } } __typename }",
        },
        remoteAddress,
      });
    const statuses = [];
    for (let i = 0; i < 20; i++) statuses.push((await costly("10.0.0.1")).statusCode);
    expect(statuses.at(-1)).toBe(429);
    expect((await costly("10.0.0.1")).headers["retry-after"]).toBeDefined();
    expect((await post(app, "10.0.0.2")).statusCode).toBe(200);
  });

  test("is known by X-Forwarded-For only where a trusted proxy says it", async () => {
    const rates = { requests: 1, cost: 1000 };
    const behind = await createApp(graph, logger, { rates, trustedProxies: "10.9.0.0/16" });
    for (const address of ["1.1.1.1", "1.1.1.2"])
      expect((await post(behind, "10.9.0.1", { "x-forwarded-for": address })).statusCode).toBe(200);
    const open = await createApp(graph, logger, { rates });
    const statuses = [];
    for (const address of ["1.1.1.1", "1.1.1.2"])
      statuses.push((await post(open, "10.9.0.1", { "x-forwarded-for": address })).statusCode);
    expect(statuses).toEqual([200, 429]);
  });
});

test("a gate lets so much through at once, and the next when one has ended, be it by a failure", async () => {
  const gate = new Gate(2);
  const ends: (() => void)[] = [];
  const work = () => gate.pass(() => new Promise<void>((resolve) => void ends.push(resolve)));
  const first = work();
  const failing = gate.pass(() => Promise.reject(new Error("broke")));
  await expect(work()).rejects.toMatchObject({ code: "OVERLOADED", retryAfter: 1 });
  await expect(failing).rejects.toThrow("broke");
  const third = work();
  expect(gate.underWay).toBe(2);
  for (const end of ends) end();
  await Promise.all([first, third]);
  expect(gate.underWay).toBe(0);
});

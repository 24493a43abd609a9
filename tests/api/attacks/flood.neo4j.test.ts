import { afterAll, beforeAll, expect, test } from "vitest";
import { LIMITS } from "../../../src/api/limits.ts";
import { load } from "../../../src/ingest/load.ts";
import { item, NO_SEEDS } from "../../support/factory.ts";
import { emptyServer, type Server } from "../empty-server.ts";

// `npm run -s bench -- soak` asks for longer, and measures.

let server: Server;
let url: string;
beforeAll(async () => {
  server = await emptyServer();
  const stories = Array.from({ length: 20 }, (_, i) => ({
    id: `a${i}`,
    chairs: [`Người Thứ ${i}`],
    attendees: ["Lê Thị Hoa"],
  }));
  await load(server.clean.graph, stories.map(item), NO_SEEDS);
  url = `${await server.listen()}/graphql`;
});
afterAll(() => server.close());

const PERSONS =
  "persons(first: 20) { nodes { name attended(first: 5) { nodes { chairs(first: 3) { nodes { name } } } } } }";
/** Enough work that requests which come at once are under way at once. */
const query = `{ ${Array.from({ length: 20 }, (_, i) => `list${i}: ${PERSONS}`).join(" ")} }`;

async function ask(asked = query): Promise<{ status: number; text: string; retryAfter: string | null }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: asked }),
    signal: AbortSignal.timeout(60_000),
  });
  return {
    status: response.status,
    text: await response.text(),
    retryAfter: response.headers.get("retry-after"),
  };
}

test("as many as may ask at once are all answered, again and again, with the same", async () => {
  const { text: expected } = await ask();
  for (let round = 0; round < 10; round++) {
    const answers = await Promise.all(Array.from({ length: LIMITS.underWay / 2 }, () => ask()));
    expect(answers.filter(({ status, text }) => status !== 200 || text !== expected)).toEqual([]);
  }
});

test("of many more some are answered as ever, the rest told to come again; then all is as before", async () => {
  const { text: expected } = await ask();
  const many = Array.from({ length: LIMITS.underWay * 10 });
  // With their connections made, all are there before the first is answered.
  await Promise.all(many.map(() => ask("{ __typename }")));
  const answers = await Promise.all(many.map(() => ask()));
  const served = answers.filter(({ status }) => status === 200);
  const shed = answers.filter(({ status }) => status === 503);
  expect(served.length + shed.length).toBe(answers.length);
  expect(served.length).toBeGreaterThanOrEqual(LIMITS.underWay);
  expect(served.filter(({ text }) => text !== expected)).toEqual([]);
  expect(shed.length).toBeGreaterThan(0);
  expect(new Set(shed.map(({ retryAfter }) => retryAfter))).toEqual(new Set(["1"]));
  expect(JSON.parse(shed[0]!.text).errors[0].extensions.code).toBe("OVERLOADED");
  expect((await ask()).text).toBe(expected);
});

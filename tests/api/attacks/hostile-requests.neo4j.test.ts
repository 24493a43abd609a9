import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyServer, type Server } from "../empty-server.ts";

let server: Server;
let url: string;
beforeAll(async () => {
  server = await emptyServer();
  url = `${await server.listen()}/graphql`;
});
afterAll(() => server.close());

const JSON_TYPE = { "content-type": "application/json" };
/** No attack may hold the server longer; no answer comes near it. */
const guard = () => AbortSignal.timeout(20_000);

function send(body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
  return fetch(url, { method: "POST", headers, body: body as never, signal: guard() });
}

const query = (text: string, variables?: object) => JSON.stringify({ query: text, variables });

/** Each fragment spreads the next one twice: 2³⁰ selections in two kilobytes. */
function amplified(): string {
  const fragments = Array.from(
    { length: 30 },
    (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
  );
  return `{ ...f0 } ${fragments.join(" ")} fragment f30 on Query { __typename }`;
}

function nested(levels: number): string {
  return levels === 0
    ? "name"
    : `chaired(first: 1) { nodes { chairs(first: 1) { nodes { ${nested(levels - 1)} } } } }`;
}

const many = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(" ");

/** What is sent, and the status with which it is refused. */
const ATTACKS: [string, () => Promise<Response>, number][] = [
  ["fragments that multiply", () => send(query(amplified())), 400],
  [
    "fragments in a ring",
    () => send(query("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")),
    400,
  ],
  ["fields far down", () => send(query(`{ persons(first: 1) { nodes { ${nested(60)} } } }`)), 400],
  ["braces without end", () => send(query("{".repeat(20_000))), 400],
  ["lists within lists without end", () => send(query(`{ persons(first: ${"[".repeat(20_000)} ) }`)), 400],
  [
    "a thousand aliases of a costly field",
    () => send(query(`{ ${many(1000, (i) => `a${i}: persons(first: 100) { totalCount }`)} }`)),
    400,
  ],
  ["ten thousand times one field", () => send(query(`{ ${"__typename ".repeat(10_000)} }`)), 400],
  ["a thousand directives", () => send(query(`{ __typename ${"@include(if: true) ".repeat(1000)} }`)), 400],
  ["a thousand unknown directives", () => send(query(`{ __typename ${many(1000, (i) => `@x${i}`)} }`)), 400],
  [
    "a thousand variables",
    () => send(query(`query (${many(1000, (i) => `$v${i}: Int`)}) { __typename }`)),
    400,
  ],
  ["a thousand operations", () => send(query(many(1000, (i) => `query q${i} { __typename }`))), 400],
  ["a batch", () => send(`[${Array(50).fill(query("{ __typename }")).join(",")}]`), 400],
  ["a page of a million", () => send(query("{ persons(first: 1000000) { nodes { name } } }")), 400],
  [
    "pages within pages",
    () =>
      send(
        query(
          "{ persons(first: 100) { nodes { attended(first: 100) { nodes { attendees(first: 100) { nodes { name } } } } } } }",
        ),
      ),
    400,
  ],
  [
    "introspection that goes round",
    () => send(query(`{ __schema { types { ${"fields { type { ".repeat(12)} name ${"} }".repeat(12)} } } }`)),
    400,
  ],
  ["ten megabytes of query", () => send(query(`{ __typename # ${"x".repeat(10_000_000)}\n}`)), 413],
  [
    "a list of many in a variable",
    () =>
      send(
        query("query ($p: [ID!]!) { meetingsTogether(all: $p) { totalCount } }", {
          p: Array(40_000).fill("UGVyc29uOng"),
        }),
      ),
    413,
  ],
  [
    "a list of some thousands in a variable",
    () =>
      send(
        query("query ($p: [ID!]!) { meetingsTogether(all: $p) { totalCount } }", {
          p: Array(10_000).fill("UGVyc29uOng"),
        }),
      ),
    // It is refused by the field itself, so the answer as a whole is none that failed.
    200,
  ],
  [
    "variables nested far down",
    () =>
      send(
        `{"query": "query ($p: ID!) { node(id: $p) { id } }", "variables": {"p": ${"[".repeat(50_000)}${"]".repeat(50_000)}}}`,
      ),
    400,
  ],
  [
    "a bomb of gzip",
    () => send(gzipSync(Buffer.alloc(50_000_000, 0x20)), { ...JSON_TYPE, "content-encoding": "gzip" }),
    400,
  ],
  ["a prototype in JSON", () => send('{"query": "{ __typename }", "__proto__": {"polluted": true}}'), 400],
  [
    "a constructor in JSON",
    () => send('{"query": "{ __typename }", "constructor": {"prototype": {"polluted": true}}}'),
    400,
  ],
  ["JSON cut short", () => send('{"query": "{ __typename }"'), 400],
  ["bytes that are no JSON", () => send(Buffer.from([0xff, 0xfe, 0x00, 0x80])), 400],
  [
    "a form of another site",
    () => send("query={__typename}", { "content-type": "application/x-www-form-urlencoded" }),
    415,
  ],
  ["text of another site", () => send(query("{ __typename }"), { "content-type": "text/plain" }), 400],
  ["a link of another site", () => fetch(`${url}?query={__typename}`, { signal: guard() }), 400],
  [
    "an address of ten thousand characters",
    () => fetch(`${url}?query=${"a".repeat(10_000)}`, { signal: guard() }),
    414,
  ],
  [
    "headers of a hundred kilobytes",
    () => send(query("{ __typename }"), { ...JSON_TYPE, cookie: "a".repeat(100_000) }),
    431,
  ],
  ["a method that is none of ours", () => fetch(url, { method: "DELETE", signal: guard() }), 404],
  ["a path out of the server", () => fetch(`${url}/..%2f..%2f..%2fetc%2fpasswd`, { signal: guard() }), 404],
];

describe("is refused, in JSON, while others are answered", () => {
  test.each(ATTACKS)("%s", async (_, attack, status) => {
    const [refused, other] = await Promise.all([attack(), send(query("{ persons { totalCount } }"))]);
    const text = await refused.text();
    expect(refused.status, text.slice(0, 300)).toBe(status);
    expect(refused.headers.get("content-type")).toMatch(/json/);
    expect(JSON.parse(text).errors?.length ?? 1).toBeGreaterThan(0);
    // Nothing of our insides.
    expect(text).not.toMatch(/node_modules|\.ts:|Neo\.|MATCH|at \w+ \(/);
    expect(await other.json()).toEqual({ data: { persons: { totalCount: 0 } } });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test("all of them at once leave the server answering", async () => {
  const answers = await Promise.all([
    ...ATTACKS.map(([, attack]) => attack().then(({ status }) => status)),
    ...Array.from({ length: 10 }, () =>
      send(query("{ persons { totalCount } }")).then(({ status }) => status),
    ),
  ]);
  expect(answers.filter((status) => status >= 500 && status !== 503)).toEqual([]);
  expect(await (await send(query("{ persons { totalCount } }"))).json()).toEqual({
    data: { persons: { totalCount: 0 } },
  });
});

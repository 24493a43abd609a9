import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FAILURES } from "../../src/access/admission.ts";
import { ERROR_CODES } from "../../src/api/error-codes.ts";
import { LIMITS } from "../../src/api/limits.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { emptyServer, type Server } from "./empty-server.ts";

let server: Server;
beforeAll(async () => {
  server = await emptyServer();
});
afterAll(() => server.close());

const doc = readFileSync(packagePath("docs/api-errors.md"), "utf8");

describe("docs/api-errors.md", () => {
  test("has every code that the API gives, in the same words", () => {
    const rows = [...doc.matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(Object.fromEntries(rows)).toEqual(ERROR_CODES);
  });

  test("has the limits as they are", () => {
    const limit = (what: string) =>
      new RegExp(`^\\| ${what} \\| ([\\d,]+)`, "m").exec(doc)?.[1]?.replaceAll(",", "");
    expect(Number(limit("body of a request")) * 1024).toBe(LIMITS.bodyBytes);
    expect(Number(limit("words and marks of a document"))).toBe(LIMITS.tokens);
    expect(Number(limit("selections after fragments are spread"))).toBe(LIMITS.selections);
    expect(Number(limit("levels of fields"))).toBe(LIMITS.depth);
    expect(Number(limit("fields that the answer may have"))).toBe(LIMITS.cost);
    expect(Number(limit("characters of a search"))).toBe(LIMITS.searchCharacters);
    expect(Number(limit("characters of an address"))).toBe(LIMITS.urlCharacters);
    expect(Number(limit("connections at once"))).toBe(LIMITS.connections);
    expect(Number(limit("queries at once"))).toBe(LIMITS.underWay);
    expect(Number(limit("wrong tokens of a client in a minute"))).toBe(FAILURES.most);
  });
});

const nested = (levels: number): string =>
  levels === 0
    ? "name"
    : `chaired(first: 1) { nodes { chairs(first: 1) { nodes { ${nested(levels - 1)} } } } }`;

describe("a request is refused with its code, and nothing of it runs", () => {
  test.each([
    ["no GraphQL", { query: "{" }, "GRAPHQL_PARSE_FAILED", /Syntax Error/],
    [
      "too many words",
      { query: `{ ${"a: __typename ".repeat(3000)} }` },
      "GRAPHQL_PARSE_FAILED",
      /more tha[nt] 4000 tokens/,
    ],
    ["an unknown field", { query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED", /nothing/],
    [
      "two operations and no name",
      { query: "query A { __typename } query B { __typename }" },
      "OPERATION_RESOLUTION_FAILURE",
      /operationName|Unknown operation|Must provide operation/,
    ],
    [
      "too deep",
      { query: `{ persons(first: 1) { nodes { ${nested(6)} } } }` },
      "QUERY_TOO_DEEP",
      /27 deep; the limit is 20/,
    ],
    [
      "too large",
      {
        query:
          "{ persons(first: 100) { nodes { chaired(first: 100) { nodes { attendees(first: 100) { nodes { name } } } } } } }",
      },
      "QUERY_TOO_COSTLY",
      /could have \d+ fields; the limit is 100000\. Give smaller `first`/,
    ],
    [
      "the same by aliases",
      {
        query: `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: persons(first: 100) { nodes { chaired { nodes { name } } } }`).join(" ")} }`,
      },
      "QUERY_TOO_COSTLY",
      /fields/,
    ],
    [
      "a variable left out",
      { query: "query Q($p: ID!) { person(id: $p) { name } }" },
      "BAD_USER_INPUT",
      /\$p/,
    ],
    [
      "a window the wrong way round",
      { query: '{ meetings(from: "2021", to: "2020") { nodes { name } } }' },
      "BAD_USER_INPUT",
      /`from` is 2021, after `to`, 2020/,
    ],
    [
      "a day that is none",
      { query: '{ meetings(from: "2021-02-30") { nodes { name } } }' },
      "GRAPHQL_VALIDATION_FAILED",
      /2021-02-30/,
    ],
    [
      "a confidence above 1",
      {
        query:
          '{ person(key: "x") { name } meetingsTogether(all: ["UGVyc29uOng"], minConfidence: 2) { nodes { name } } }',
      },
      "BAD_USER_INPUT",
      /`minConfidence` is 2; give a number from 0 to 1/,
    ],
    [
      "an id of another kind",
      { query: '{ person(id: "Qm9keTp4") { name } }' },
      "BAD_USER_INPUT",
      /is the id of a Body, not of a Person/,
    ],
    [
      "an unknown saved query",
      { documentId: "99-nothing" },
      "PERSISTED_QUERY_NOT_FOUND",
      /No saved query is called "99-nothing"/,
    ],
    [
      "an unknown hash",
      { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
      "PERSISTED_QUERY_NOT_FOUND",
      /PersistedQueryNotFound/,
    ],
    ["no query at all", {}, "BAD_REQUEST", /POST body missing/],
  ] as const)("%s", async (_, payload, code, message) => {
    const { errors } = await server.post(payload);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(Object.keys(ERROR_CODES)).toContain(errors?.[0]?.extensions.code);
  });
});

test("a saved query answers by its name, and its hash by Apollo's protocol once it was sent", async () => {
  const named = await server.post({ documentId: "10-meetings-held", variables: { from: "2020" } });
  expect(named).toEqual({ data: { meetings: { totalCount: 0, nodes: [] } } });
  const sha256Hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(await server.post({ query: "{__typename}", extensions })).toEqual({ data: { __typename: "Query" } });
  expect(await server.post({ extensions })).toEqual({ data: { __typename: "Query" } });
});

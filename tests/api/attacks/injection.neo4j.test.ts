import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/api/schema.ts";
import type { Workshop } from "../../../src/api/workshop.ts";
import { extractArticle } from "../../../src/extraction-pool/extract-article.ts";
import { load } from "../../../src/ingest/load.ts";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { item, NO_SEEDS } from "../../support/factory.ts";
import { emptyServer, type Server } from "../empty-server.ts";

const PAYLOADS = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n //',
  "x' RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //",
  "`) DETACH DELETE (n) //",
  "$ids",
  "{{page}}",
  "\\u0027 OR true //",
  "'; CALL dbms.shutdown(); //",
  "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
  "*",
  "*:*",
  "name:*",
  "a AND (",
  "a OR b NOT",
  '"unclosed',
  "/.*(a|b)*/",
  "[a TO z]",
  "{* TO *}",
  "a^99999999999",
  "a~0.99999",
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  "\u0000",
  "\ud800",
  "\u202e\u200b\ufeff",
  "a".repeat(20_000),
  "ạ̣̣̣".repeat(3000),
  "%00%27",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "$" + "{jndi:ldap://127.0.0.1/a}",
] as const;

const TEXTS = new Set(["String", "ID", "PartialDate", "LocalDate"]);

let server: Server;
let before: string[];
beforeAll(async () => {
  const lexicon = loadLexicon({ seeds: null });
  const extract: Workshop["extract"] = async (article) => extractArticle(article, lexicon);
  server = await emptyServer({ extract } as Workshop);
  const story = { id: "a1", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"], documents: ["Chỉ thị 05"] };
  await load(server.clean.graph, [item(story)], NO_SEEDS);
  before = await server.clean.dump();
});
afterAll(() => server.close());

const query = buildSchema().getQueryType()!;
/** Every argument of every root field that takes words, be it within a list or an input. */
const INPUTS = Object.values(query.getFields()).flatMap((field) =>
  field.args
    .filter(({ type }) => takesWords(type))
    .map((arg) => ({ name: `${field.name}(${arg.name})`, field, arg })),
);

function takesWords(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((each) => takesWords(each.type));
  return TEXTS.has(named.name);
}

/** A value of the type that has the payload wherever words go. */
function sampleOf(type: GraphQLInputType, payload: string): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType as GraphQLInputType, payload);
  if (isListType(type)) return [sampleOf(type.ofType as GraphQLInputType, payload)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (each) => takesWords(each.type) || isNonNullType(each.type),
    );
    return Object.fromEntries(fields.map((each) => [each.name, sampleOf(each.type, payload)]));
  }
  if (TEXTS.has(String(type))) return payload;
  return String(type) === "Int" || String(type) === "Float" ? 1 : undefined;
}

function ask({ field, arg }: (typeof INPUTS)[number], payload: string) {
  const needed = field.args.filter(
    (each: GraphQLArgument) => each === arg || (isNonNullType(each.type) && each.defaultValue === undefined),
  );
  const declared = needed.map((each) => `$${each.name}: ${each.type}`).join(", ");
  const given = needed.map((each) => `${each.name}: $${each.name}`).join(", ");
  const selected = getNamedType(field.type);
  const selection = "getFields" in selected ? "{ __typename }" : "";
  const text = `query (${declared}) { ${field.name}(${given}) ${selection} }`;
  const variables = Object.fromEntries(
    needed.map((each) => [each.name, sampleOf(each.type, each === arg ? payload : "x")]),
  );
  return server.post({ query: text, variables });
}

describe("words that would be Cypher, Lucene or worse are words, in", () => {
  test.each(INPUTS)("$name", async (input) => {
    const codes = new Map<string, string>();
    for (const payload of PAYLOADS) {
      const { errors = [] } = await ask(input, payload);
      for (const { extensions, message } of errors)
        if (!["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST"].includes(extensions.code))
          codes.set(payload, `${extensions.code}: ${message}`);
    }
    expect([...codes]).toEqual([]);
  });

  test("and the graph is as it was", async () => {
    expect(INPUTS.length).toBeGreaterThan(20);
    expect(await server.clean.dump()).toEqual(before);
  });
});

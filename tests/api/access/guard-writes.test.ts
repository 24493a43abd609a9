import { ApolloServer } from "@apollo/server";
import { buildSchema, GraphQLError } from "graphql";
import { beforeEach, describe, expect, test } from "vitest";
import { accessFiles } from "../../../src/access/access-files.ts";
import { AuditLog } from "../../../src/access/audit-log.ts";
import { ANYBODY, type Caller } from "../../../src/access/caller.ts";
import { guardWrites } from "../../../src/api/access/guard-writes.ts";
import { type Context, createContext } from "../../../src/api/context.ts";
import { temporaryHome } from "../../access/temporary-home.ts";

const schema = buildSchema(`
  type Query { x: Int }
  input Article { title: String, text: String }
  type Mutation { reject(statement: ID!, why: String = "wrong"): Int, load(article: Article!): Int }
`);
const LAN: Caller = { name: "lan", scope: "write", by: "token 1a2b3c4d" };

let audit: AuditLog;
let done: string[];
beforeEach(() => {
  audit = new AuditLog(accessFiles(temporaryHome()).audit);
  done = [];
});

const rootValue = {
  reject: ({ statement }: { statement: string }) => done.push(statement),
  load: () => {
    throw new GraphQLError("it is no article");
  },
};

async function run(query: string, caller: Caller, log: AuditLog | undefined = audit) {
  const apollo = new ApolloServer<Context>({ schema, rootValue, plugins: [guardWrites(log)] });
  const contextValue = createContext(
    { read: async () => [], entities: async () => [] },
    { caller, from: "10.0.0.1" },
  );
  const { body } = await apollo.executeOperation({ query, variables: { s: "s2" } }, { contextValue });
  return body.kind === "single" ? body.singleResult : undefined;
}

async function written(): Promise<Record<string, unknown>[]> {
  const text = await audit.read();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("a mutation", () => {
  test.each([
    ["without a token", ANYBODY, "UNAUTHENTICATED"],
    ["with a token that only reads", { ...LAN, scope: "read" } as Caller, "FORBIDDEN"],
  ])("%s is refused, and nothing runs", async (_, caller, code) => {
    const result = await run('mutation { reject(statement: "s1") }', caller);
    expect(result?.errors?.[0]?.extensions?.code).toBe(code);
    expect(done).toEqual([]);
    expect(await written()).toEqual([]);
  });

  test("is refused where no log is kept", async () => {
    const result = await run('mutation { reject(statement: "s1") }', LAN, null as never);
    expect(result?.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    expect(done).toEqual([]);
  });

  test("stands in the log, each of its fields with who, from where and all arguments", async () => {
    const query =
      'mutation M($s: ID!) { a: reject(statement: "s1", why: "no") ...more } fragment more on Mutation { ... { reject(statement: $s) } }';
    await run(query, LAN);
    expect(done).toEqual(["s1", "s2"]);
    expect(await written()).toMatchObject([
      {
        who: "lan",
        by: "token 1a2b3c4d",
        from: "10.0.0.1",
        what: "reject",
        with: { statement: "s1", why: "no" },
      },
      { what: "reject", with: { statement: "s2", why: "wrong" } },
      { outcome: "done" },
      { outcome: "done" },
    ]);
  });

  test("that fails stands there with its error, beside one that was done", async () => {
    await run('mutation { load(article: { text: "x" }) reject(statement: "s1") }', LAN);
    expect((await written()).map(({ outcome }) => outcome).filter(Boolean)).toEqual([
      "failed: it is no article",
      "done",
    ]);
  });

  test("a question stands in no log", async () => {
    await run("{ x }", ANYBODY);
    expect(await written()).toEqual([]);
  });
});

import type { FastifyInstance } from "fastify";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { accessFiles } from "../../../src/access/access-files.ts";
import { admission } from "../../../src/access/admission.ts";
import { AuditLog } from "../../../src/access/audit-log.ts";
import { TokenBook } from "../../../src/access/token-book.ts";
import { createApp } from "../../../src/api/server.ts";
import { temporaryHome } from "../../access/temporary-home.ts";

let app: FastifyInstance;
let tokens: TokenBook;

beforeAll(async () => {
  const files = accessFiles(temporaryHome());
  tokens = new TokenBook(files.tokens);
  // None of these requests comes as far as the graph.
  const refuse = () => Promise.reject(new Error("the graph was asked"));
  const graph = { read: refuse, entities: refuse };
  const logger = pino({ level: "silent" });
  const door = admission({ tokens, readers: "token" });
  app = await createApp(graph, logger, { admission: door, audit: new AuditLog(files.audit) });
});

function ask(authorization?: string, url = "/graphql") {
  const headers = authorization === undefined ? {} : { authorization };
  const payload = { query: "{ __typename }" };
  return url === "/graphql"
    ? app.inject({ method: "POST", url, headers, payload })
    : app.inject({ method: "GET", url, headers });
}

test("where readers need a token, one that is good gets the answer, and none or a wrong one 401", async () => {
  const token = await tokens.make({ name: "lan", scope: "read" });
  expect((await ask(`Bearer ${token}`)).json()).toEqual({ data: { __typename: "Query" } });
  for (const header of [undefined, "Bearer wrong"]) {
    const refused = await ask(header);
    expect(refused.statusCode).toBe(401);
    expect(refused.headers["www-authenticate"]).toBe("Bearer");
    expect(refused.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
  }
});

test("the audit log is for those with the scope admin", async () => {
  const [write, admin] = [
    await tokens.make({ name: "hoa", scope: "write" }),
    await tokens.make({ name: "chief", scope: "admin" }),
  ];
  const refused = await ask(`Bearer ${write}`, "/audit");
  expect(refused.statusCode).toBe(403);
  expect(refused.json().errors[0].message).toBe("hoa may write; this needs a token with the scope admin.");
  expect((await ask(`Bearer ${admin}`, "/audit")).statusCode).toBe(200);
});

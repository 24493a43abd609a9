import pino from "pino";
import { expect, test } from "vitest";
import { createApp } from "../../../src/api/server.ts";

const notAsked = () => Promise.reject(new Error("not asked"));
const server = (options: { tellsSchema?: boolean; hasPages?: boolean }) =>
  createApp({ read: notAsked, entities: notAsked }, pino({ level: "silent" }), options);
const ask = async (app: Awaited<ReturnType<typeof server>>, query: string) =>
  (await app.inject({ method: "POST", url: "/graphql", payload: { query } })).json();

test("a server that tells its schema answers introspection, and helps with a misspelt field", async () => {
  const app = await server({});
  expect((await ask(app, "{ __schema { queryType { name } } }")).data.__schema.queryType.name).toBe("Query");
  expect((await ask(app, "{ persns { totalCount } }")).errors[0].message).toContain("Did you mean");
  expect((await app.inject("/schema.graphql")).statusCode).toBe(200);
  await app.close();
});

test("one whose schema is closed tells nothing of it, neither asked nor in its errors", async () => {
  const app = await server({ tellsSchema: false });
  const { data, errors } = await ask(app, "{ __schema { queryType { name } } }");
  expect({ data, message: errors[0].message }).toEqual({
    data: undefined,
    message: expect.stringContaining("introspection"),
  });
  expect((await ask(app, "{ persns { totalCount } }")).errors[0].message).not.toContain("Did you mean");
  expect((await app.inject("/schema.graphql")).statusCode).toBe(404);
  expect((await ask(app, "{ __typename }")).data).toEqual({ __typename: "Query" });
  await app.close();
});

test("one without pages has neither explorer nor GraphiQL", async () => {
  const app = await server({ hasPages: false });
  for (const page of ["/", "/graphiql", "/together"]) expect((await app.inject(page)).statusCode).toBe(404);
  expect((await ask(app, "{ __typename }")).data).toEqual({ __typename: "Query" });
  await app.close();
});

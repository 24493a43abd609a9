import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyServer, type Server } from "./empty-server.ts";

let server: Server;
beforeAll(async () => {
  server = await emptyServer();
});
afterAll(() => server.close());

/** Apollo answers a bad document with 400 under any media type, where these audits would like 200. */
const WARNED = ["572B", "FDE2", "7B9B"];
/** They want GET without the header that keeps other sites' forms out. */
const NOTED = ["5A70", "D6D5", "6A70"];

test("the audits of GraphQL over HTTP find no error, and only what is so on purpose", async () => {
  const url = `${await server.listen()}/graphql`;
  const results = await auditServer({ url });
  const idsWith = (status: string) => results.filter((each) => each.status === status).map(({ id }) => id);
  expect(idsWith("error")).toEqual([]);
  expect(idsWith("warn").sort()).toEqual([...WARNED].sort());
  expect(idsWith("notice").sort()).toEqual([...NOTED].sort());
  expect(idsWith("ok")).toHaveLength(results.length - WARNED.length - NOTED.length);
});

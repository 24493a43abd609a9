import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import type { GraphAddress } from "../../src/graph/graph-address.ts";
import { TYPICAL } from "./typical.ts";

/** What remains when GraphQL is taken away: `http`, the driver, and the Cypher that one would write by hand. */
export async function bareServer({ uri, user, password }: GraphAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const http = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { name, params } = JSON.parse(body);
    const { cypher } = TYPICAL.find((question) => question.name === name)!;
    const { records } = await driver.executeQuery(cypher, params, { routing: neo4j.routing.READ });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(records.map((record) => record.toObject())));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

import { once } from "node:events";
import { beforeAll, describe, expect, test } from "vitest";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli, spawnCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

const NOTHING = "/nonexistent";
let env: Record<string, string>;

beforeAll(async () => {
  env = {
    ...(await neo4jSettings()),
    PORT: "24300",
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
    // Neither Java nor Maven is found, and no home could be made.
    PATH: NOTHING,
    OFFICIALS_GRAPH_HOME: `${NOTHING}/home`,
    OFFICIALS_GRAPH_CACHE: `${NOTHING}/cache`,
  };
});

describe("with NEO4J_URI", () => {
  test("start uses that server, provisions nothing, and leaves it running", async () => {
    const child = spawnCli(["start"], env);
    let said = "";
    for (const stream of [child.stdout!, child.stderr!])
      stream.on("data", (text: Buffer) => {
        const isReady = said.includes("Ctrl-C");
        said += text;
        if (!isReady && said.includes("Ctrl-C")) child.kill("SIGINT");
      });
    const [code] = await once(child, "exit");
    expect(said).toContain(`Neo4j     ${env.NEO4J_URI} (user neo4j)\n`);
    expect(said).toContain("Ctrl-C stops the server; Neo4j goes on.");
    expect(said).not.toContain(env.NEO4J_PASSWORD);
    expect(code).toBe(0);
  });

  test("a start that fails says why and ends", async () => {
    const elsewhere = { HOST: "192.0.2.1", OFFICIALS_GRAPH_OIDC_ISSUER: "https://issuer.example" };
    const { code, stderr } = await runCli(["start", "--no-samples"], { env: { ...env, ...elsewhere } });
    expect(stderr).toMatch(
      /^Loading the reference data\n(?:Loading .*\n)*The graph has \d+ articles .*\nCannot listen on 192\.0\.2\.1:24300 .*\n$/,
    );
    expect(code).toBe(3);
  });

  test("doctor asks that server alone", async () => {
    const { code, stdout } = await runCli(["doctor"], { env });
    expect(stdout).toMatch(
      /^ok {6}Node: .*\nok {6}GraphQL port: .*\nok {6}Neo4j: Neo4j\/5\S+ answers at bolt/,
    );
    expect(code).toBe(0);
  });
});

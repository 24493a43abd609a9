import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const graphql = fileURLToPath(new URL("./node_modules/graphql/index.js", import.meta.url));

export default defineConfig({
  // graphql's ESM and CommonJS builds do not share their classes; all must load the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // Each worker has a Neo4j of its own.
    maxWorkers: process.env.NEO4J_TEST_URI ? 1 : 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.neo4j.test.ts"],
          testTimeout: 20_000,
          // Loading the modules anew for each file takes longer than most tests.
          isolate: false,
          globalSetup: ["tests/support/own-tmpdir.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: ["tests/**/*.neo4j.test.ts"],
          isolate: false,
          // A guard, no measure: a first load of the seeds takes minutes where two cores are shared.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
          globalSetup: ["tests/support/own-tmpdir.ts", "tests/support/neo4j-on-demand.ts"],
        },
      },
    ],
  },
});

import type { Command } from "commander";
import type { KeeperStatus } from "../../neo4j-local/keeper-status.ts";
import { neo4jStatus } from "../../neo4j-local/neo4j-status.ts";
import { stopNeo4j } from "../../neo4j-local/stop-neo4j.ts";
import { UnavailableError } from "../../std/errors.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-codes.ts";
import { startLocal } from "../local-graph.ts";
import { print } from "../terminal.ts";

export function addNeo4j(program: Command): void {
  const neo4j = program
    .command("neo4j")
    .summary("the local Neo4j by itself")
    .description("Starts, stops and shows the local Neo4j.")
    .addHelpText("after", examples("neo4j start", "neo4j status", "neo4j stop", "neo4j import files"));

  neo4j
    .command("start")
    .description("Starts Neo4j on the data home; it stays until `neo4j stop`.")
    .action(async () => {
      const config = readConfig(process.env);
      const { uri } = await startLocal(config, "detached", "officials-graph neo4j start");
      await print(
        `Neo4j runs at ${uri}; user neo4j, password in ${config.OFFICIALS_GRAPH_HOME}/neo4j-password.`,
      );
    });

  neo4j
    .command("import <folder>")
    .description("Makes the graph of a new data home from what `export --for-import` wrote.")
    .action(async (folder: string) => {
      await (await import("../import-graph.ts")).importGraph(folder, readConfig(process.env));
    });

  neo4j
    .command("stop")
    .description("Stops the Neo4j of the data home, and waits until it has closed its store.")
    .action(async () => {
      const home = readConfig(process.env).OFFICIALS_GRAPH_HOME;
      const status = await neo4jStatus(home);
      if (typeof status === "object" && status.mode === "owned") throw isOwned(status);
      const stopped = await stopNeo4j(home);
      await print(stopped ? "Neo4j has stopped." : "No Neo4j runs on this data home.");
    });

  neo4j
    .command("status")
    .description("Shows what runs on the data home, as JSON; exit code 3 when nothing does.")
    .action(async () => {
      const status = await neo4jStatus(readConfig(process.env).OFFICIALS_GRAPH_HOME);
      await print(JSON.stringify(typeof status === "string" ? { state: status } : status, null, 2));
      if (typeof status === "string") process.exitCode = EXIT.unavailable;
    });
}

function isOwned({ owner }: KeeperStatus): UnavailableError {
  return new UnavailableError(
    `Neo4j belongs to ${owner?.label ?? "another program"} (pid ${owner?.pid ?? "unknown"}); stop that with Ctrl-C, and Neo4j stops with it.`,
  );
}

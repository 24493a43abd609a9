#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { packagePath } from "../std/package-root.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addExtract } from "./commands/extract.ts";
import { addLoad } from "./commands/load.ts";
import { addMigrate } from "./commands/migrate.ts";
import { addNeo4j } from "./commands/neo4j.ts";
import { addQuery } from "./commands/query.ts";
import { addStart } from "./commands/start.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import { settingsHelp } from "./settings-help.ts";
import { say } from "./terminal.ts";

const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string };

/** The whole command line, without running it. */
export function commandLine(): Command {
  const program = new Command("officials-graph")
    .description(
      "Turns news articles about officials into a graph in Neo4j, and answers questions about it in GraphQL.",
    )
    .version(version)
    .showHelpAfterError("(--help says more)")
    .exitOverride()
    .addHelpText("after", settingsHelp());
  for (const add of [addStart, addExtract, addLoad, addQuery, addMigrate, addNeo4j, addDoctor]) add(program);
  return program;
}

async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? EXIT.ok : 1),
  );
  try {
    await commandLine().parseAsync();
  } catch (error) {
    process.exitCode = fail(error);
  }
}

function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const code = exitCodeOf(error);
  if (code === undefined) throw error;
  say((error as Error).message);
  return code;
}

await main();

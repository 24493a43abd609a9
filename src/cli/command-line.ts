import { readFileSync } from "node:fs";
import { Command } from "commander";
import { packagePath } from "../std/package-root.ts";
import { settingsHelp } from "./settings-help.ts";

const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string };

/** Each loads only what it needs: a driver for a database takes longer than many an extraction. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import("./commands/start.ts")).addStart,
  extract: async () => (await import("./commands/extract.ts")).addExtract,
  load: async () => (await import("./commands/load.ts")).addLoad,
  watch: async () => (await import("./commands/watch.ts")).addWatch,
  query: async () => (await import("./commands/query.ts")).addQuery,
  export: async () => (await import("./commands/export.ts")).addExport,
  import: async () => (await import("./commands/import.ts")).addImport,
  snapshot: async () => (await import("./commands/snapshot.ts")).addSnapshot,
  diff: async () => (await import("./commands/diff.ts")).addDiff,
  curate: async () => (await import("./commands/curate.ts")).addCurate,
  verify: async () => (await import("./commands/verify.ts")).addVerify,
  migrate: async () => (await import("./commands/migrate.ts")).addMigrate,
  backup: async () => (await import("./commands/backup.ts")).addBackup,
  restore: async () => (await import("./commands/restore.ts")).addRestore,
  token: async () => (await import("./commands/token.ts")).addToken,
  neo4j: async () => (await import("./commands/neo4j.ts")).addNeo4j,
  doctor: async () => (await import("./commands/doctor.ts")).addDoctor,
};

/** The command line, without running it: with the one command that is named, or with all for help and misspellings. */
export async function commandLine(named?: string): Promise<Command> {
  const program = new Command("officials-graph")
    .description(
      "Turns news articles about officials into a graph in Neo4j, and answers questions about it in GraphQL.",
    )
    .version(version)
    .showHelpAfterError("(--help says more)")
    .exitOverride()
    .addHelpText("after", settingsHelp());
  const names = named !== undefined && Object.hasOwn(COMMANDS, named) ? [named] : Object.keys(COMMANDS);
  for (const name of names) (await COMMANDS[name]!())(program);
  return program;
}

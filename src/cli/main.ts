#!/usr/bin/env node
import { CommanderError } from "commander";
import { commandLine } from "./command-line.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import { say } from "./terminal.ts";

async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? EXIT.ok : 1),
  );
  try {
    await (await commandLine(process.argv[2])).parseAsync();
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

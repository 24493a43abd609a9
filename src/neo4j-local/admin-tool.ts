import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ClassArchive } from "./class-archive.ts";
import type { HomeLayout } from "./home-layout.ts";
import { adminArguments, argumentFile } from "./java-arguments.ts";
import { type CommandResult, runCommand } from "./run-command.ts";
import { cannotRunNeo4j } from "./ways-forward.ts";

export interface AdminTool {
  readonly layout: HomeLayout;
  readonly java: string;
  readonly javaVersion: string;
  /** The folder of jars. */
  readonly lib: string;
  /** Megabytes. */
  readonly heapMb?: number;
}

/**
 * Runs `neo4j-admin` on a home: `["database", "dump", "neo4j", "--to-path=…"]`.
 * The arguments pass through a file that only this user can read, so `ps` shows none of them.
 */
export async function adminTool(
  { layout, java, javaVersion, lib, heapMb = 512 }: AdminTool,
  args: readonly string[],
): Promise<CommandResult> {
  const file = join(layout.keeper, `admin-${randomUUID()}.args`);
  const archive = new ClassArchive(lib, javaVersion);
  await writeFile(file, argumentFile(adminArguments({ lib, archive, heapMb }, args)), { mode: 0o600 });
  try {
    // The process is made before `runCommand` returns, so the mask holds for it alone.
    const mask = process.umask(0o077);
    const running = runCommand(java, [`@${file}`], {
      cwd: layout.neo4j,
      env: { NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.conf },
    });
    process.umask(mask);
    const result = await running;
    if (!result) throw cannotRunNeo4j(`There is no Java here (tried ${java}).`);
    return result;
  } finally {
    await rm(file, { force: true });
  }
}

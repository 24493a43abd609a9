import { mkdtemp, rename, rm, stat, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UnavailableError, UsageError } from "../std/errors.ts";
import { type Neo4jAdmin, neo4jAdmin } from "./neo4j-admin.ts";
import { neo4jStatus } from "./neo4j-status.ts";
import type { CommandResult } from "./run-command.ts";

const DATABASE = "neo4j";

/**
 * Writes the database of a home, on which no Neo4j runs, to a file by `neo4j-admin database dump`.
 * @throws UnavailableError while one runs, or with what Neo4j says
 */
export async function dumpDatabase(admin: Neo4jAdmin, file: string): Promise<void> {
  await refuseRunning(admin.home);
  await beside(file, async (folder) => {
    said(await neo4jAdmin(admin, ["database", "dump", DATABASE, `--to-path=${folder}`]), "dumped");
    await rename(join(folder, `${DATABASE}.dump`), file);
  });
}

/**
 * Puts the database of a file into a home, on which no Neo4j runs.
 * @throws UsageError where the home has one and `force` is not given; UnavailableError as above
 */
export async function loadDatabase(admin: Neo4jAdmin, file: string, force: boolean): Promise<void> {
  await refuseRunning(admin.home);
  if (!force && (await hasDatabase(admin.home)))
    throw new UsageError(
      `The data home ${admin.home} has a graph. Set OFFICIALS_GRAPH_HOME to an empty folder, or give --force to replace it.`,
    );
  await beside(file, async (folder) => {
    await symlink(resolve(file), join(folder, `${DATABASE}.dump`));
    const args = ["database", "load", DATABASE, `--from-path=${folder}`, "--overwrite-destination=true"];
    said(await neo4jAdmin(admin, args), "loaded");
  });
}

async function refuseRunning(home: string): Promise<void> {
  if ((await neo4jStatus(home)) === "none") return;
  throw new UnavailableError(
    `Neo4j runs on the data home ${home}, and its files can be had only while it rests. Stop it, or give the file a name that ends in .jsonl.gz.`,
  );
}

function hasDatabase(home: string): Promise<boolean> {
  return stat(join(home, "neo4j", "data", "databases", DATABASE)).then(
    () => true,
    () => false,
  );
}

/** Neo4j names the file itself, so it is given a folder; on the same disk, so that a move is no copy. */
async function beside(file: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(dirname(resolve(file)), ".dump-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function said({ code, stdout, stderr }: CommandResult, done: string): void {
  if (code === 0) return;
  throw new UnavailableError(`The database was not ${done}: ${`${stderr}\n${stdout}`.trim().slice(-500)}`);
}

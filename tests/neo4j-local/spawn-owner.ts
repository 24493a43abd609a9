import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { StartNeo4j } from "../../src/neo4j-local/start-neo4j.ts";
import type { TestNeo4j } from "../support/test-neo4j.ts";

export interface SpawnedOwner {
  readonly child: ChildProcess;
  /** Ends it as if its user had. */
  stop(): Promise<void>;
  /** SIGKILL, and wait until it is gone. */
  kill(): Promise<void>;
}

/** What an owner process printed: how to reach its Neo4j, or why it has none. */
export type OwnerSaid = (TestNeo4j & { error?: undefined }) | { error: string };

const PROGRAM = fileURLToPath(new URL("./owner-process.ts", import.meta.url));

/** Starts an owner process without waiting for its Neo4j. */
export function spawnOwner(options: Omit<StartNeo4j, "tools"> & { publish?: string }): SpawnedOwner {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  return {
    child,
    stop: async () => {
      child.stdin!.write("stop\n");
      await exit;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

/** What it says when it has come so far. */
export async function said({ child }: SpawnedOwner): Promise<OwnerSaid> {
  const [line] = await once(createInterface({ input: child.stdout! }), "line");
  return JSON.parse(line);
}

/** Starts an owner process whose Neo4j answers. */
export async function owner(
  options: Omit<StartNeo4j, "tools"> & { publish?: string },
): Promise<SpawnedOwner & { neo4j: TestNeo4j }> {
  const spawned = spawnOwner(options);
  const answer = await said(spawned);
  if (answer.error !== undefined) throw new Error(answer.error);
  return { ...spawned, neo4j: answer };
}

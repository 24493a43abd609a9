import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { KeeperNews, KeeperOrder } from "./keeper-order.ts";
import type { OnProgress } from "./progress.ts";

/** What a keeper says last: ready, held or failed. */
export type KeeperOutcome = Exclude<KeeperNews, { news: "progress" }>;

/**
 * Starts a keeper in a session of its own, where the terminal's Ctrl-C reaches neither it nor java.
 * An owned keeper hangs on this process by a pipe that the system closes with it.
 */
export async function spawnKeeper(order: KeeperOrder, onProgress: OnProgress): Promise<KeeperOutcome> {
  const args = [...loader(), program(), JSON.stringify(order)];
  const child = spawn(process.execPath, args, {
    detached: true,
    windowsHide: true,
    stdio: [order.mode === "owned" ? "pipe" : "ignore", "pipe", "ignore"],
  });
  const outcome = await new Promise<KeeperOutcome>((resolve) => {
    const fail = (message: string) => resolve({ news: "failed", message });
    child.on("error", (error) => fail(`The keeper of Neo4j did not start: ${error.message}.`));
    child.on("exit", (code, signal) => fail(`The keeper of Neo4j ended too early (${signal ?? code}).`));
    createInterface({ input: child.stdout! }).on("line", (line) => {
      const said: KeeperNews = JSON.parse(line);
      if (said.news === "progress") onProgress(said.progress);
      else resolve(said);
    });
  });
  letGo(child);
  return outcome;
}

/** Neither the keeper nor its pipes keep this process alive; the pipe that tells of its death stays open. */
function letGo(child: ChildProcess): void {
  child.unref();
  (child.stdout as Readable).destroy();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
}

const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";

function program(): string {
  return fileURLToPath(new URL(`./keeper-main.${EXTENSION}`, import.meta.url));
}

/** From `src` Node needs tsx, found from here, since this process may have been started in another way. */
function loader(): string[] {
  if (EXTENSION === "js") return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href];
}

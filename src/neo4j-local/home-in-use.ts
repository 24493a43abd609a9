import { UnavailableError } from "../std/errors.ts";
import type { HomeLayout } from "./home-layout.ts";
import type { KeeperStatus } from "./keeper-status.ts";

/** Another process has the home: who, and what to do. `keeperPid` is for a keeper that does not say itself. */
export function homeInUse(
  { home }: HomeLayout,
  holder: KeeperStatus | "silent",
  keeperPid?: number,
): UnavailableError {
  return new UnavailableError(
    `The data home ${home} is in use: ${inWords(holder, keeperPid)} ` +
      "Stop that first, or set OFFICIALS_GRAPH_HOME to another folder.",
  );
}

function inWords(holder: KeeperStatus | "silent", keeperPid: number | undefined): string {
  if (holder === "silent") {
    return `the process that keeps its Neo4j (pid ${keeperPid ?? "unknown"}) lives, but does not answer.`;
  }
  const where = holder.boltUri ? `Neo4j at ${holder.boltUri}` : "Neo4j not yet started";
  if (!holder.owner) return `it was started to stay (officials-graph neo4j start), ${where}.`;
  return `${holder.owner.label} has it (pid ${holder.owner.pid}), ${where}.`;
}

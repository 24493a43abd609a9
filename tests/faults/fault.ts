import type { ChildProcess } from "node:child_process";

/** What befalls a load. */
export const FAULTS = [
  "loader killed",
  "Neo4j killed",
  "both killed",
  "connection cut",
  "Neo4j restarted",
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Victims {
  readonly loader: ChildProcess;
  /** The process of java. */
  readonly javaPid: number;
  cutConnections(): void;
  restartNeo4j(): void;
}

/** Has a fault befall; `kill -9` asks nobody. */
export function strike(fault: Fault, { loader, javaPid, cutConnections, restartNeo4j }: Victims): void {
  if (fault === "loader killed" || fault === "both killed") loader.kill("SIGKILL");
  if (fault === "Neo4j killed" || fault === "both killed") process.kill(javaPid, "SIGKILL");
  if (fault === "connection cut") cutConnections();
  if (fault === "Neo4j restarted") restartNeo4j();
}

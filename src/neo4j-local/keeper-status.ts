/** Who a Neo4j runs for. */
export interface KeeperOwner {
  readonly pid: number;
  /** For a person: what was started, with its URL once there is one. */
  readonly label: string;
}

/** What the keeper of a home says of itself. */
export interface KeeperStatus {
  /** `restarting`: java ended or its database broke; the next one is on its way. */
  readonly state: "starting" | "running" | "restarting" | "stopping";
  /** `owned`: stops with its owner. `detached`: stays until it is told to stop. */
  readonly mode: "owned" | "detached";
  /** Of the keeper. */
  readonly pid: number;
  readonly javaPid: number | null;
  /** `bolt://127.0.0.1:7687`; the port no longer changes once the state was `running`. */
  readonly boltUri: string | null;
  /** `null` when it is detached and nobody serves from it. */
  readonly owner: KeeperOwner | null;
  /** When the keeper took the home, ISO 8601. */
  readonly since: string;
  /** How often java was started again, and why last. */
  readonly restarts: number;
  readonly lastFailure: string | null;
}

/** The address of the server as `localhost` might not give it: IPv4, where it listens. */
export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

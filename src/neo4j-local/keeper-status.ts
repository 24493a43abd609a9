/** Who a Neo4j runs for. */
export interface KeeperOwner {
  readonly pid: number;
  /** For a person: what was started, with its URL once there is one. */
  readonly label: string;
}

/** What the keeper of a home says of itself. */
export interface KeeperStatus {
  /** `restarting`: java ended or was broken, the next one is on its way. */
  readonly state: "starting" | "running" | "restarting" | "stopping";
  /** `owned`: stops with its owner. `detached`: stays until it is told to stop. */
  readonly mode: "owned" | "detached";
  /** Of the keeper. */
  readonly pid: number;
  readonly javaPid: number | null;
  /** `bolt://127.0.0.1:7687`; known from the moment java first tries the port. */
  readonly boltUri: string | null;
  readonly owner: KeeperOwner | null;
  /** When the keeper took the home, ISO 8601. */
  readonly since: string;
  /** How often java was started again, and why last. */
  readonly restarts: number;
  readonly lastFailure: string | null;
}

/** One line of JSON on the control socket, answered by the status as one line. */
export type KeeperRequest =
  | { readonly ask: "status" }
  | { readonly ask: "stop" }
  /** What the next start on this home shall be told of the owner. */
  | { readonly ask: "label"; readonly label: string }
  /** A client saw Neo4j broken in a way that only a restart mends. */
  | { readonly ask: "restart"; readonly because: string };

/** The address of the server as `localhost` never gives it: IPv4, where the server listens. */
export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

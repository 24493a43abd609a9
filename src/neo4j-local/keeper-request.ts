import type { KeeperOwner } from "./keeper-status.ts";

/** One line of JSON on the control socket, answered by the status as one line. */
export type KeeperRequest =
  | { readonly ask: "status" }
  | { readonly ask: "stop" }
  /** Makes the asker the owner of a detached keeper that has none, for as long as the connection stays open. */
  | { readonly ask: "own"; readonly owner: KeeperOwner }
  /** What the next start on this home shall be told of the owner. */
  | { readonly ask: "label"; readonly label: string }
  /** A client saw Neo4j broken in a way that only a restart mends. */
  | { readonly ask: "restart"; readonly because: string };

/** Reads a line; `undefined` when it is no request. */
export function parseKeeperRequest(line: string): KeeperRequest | undefined {
  try {
    const given: unknown = JSON.parse(line);
    return typeof given === "object" && given !== null && "ask" in given
      ? (given as KeeperRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

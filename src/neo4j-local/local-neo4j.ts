import { askKeeper } from "./ask-keeper.ts";
import type { HomeLayout } from "./home-layout.ts";
import type { KeeperStatus } from "./keeper-status.ts";
import { readPassword } from "./password-file.ts";

/** A Neo4j of a data home that answers. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:7687`, the same through restarts of the server. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Where a person finds the password. */
  readonly passwordFile: string;
  /** `owned`: ends with the process that owns it. `detached`: goes on until it is told to stop. */
  readonly mode: KeeperStatus["mode"];
  /** Tells a second start who is here, say the URL that is served. */
  publish(label: string): Promise<void>;
  /** Has the server replaced, after an error that only a restart mends. Does not wait for it. */
  restart(because: string): Promise<void>;
  /**
   * Ends this process's use of it. A server that it owns closes its store and is gone when this settles;
   * one that was started detached goes on.
   */
  stop(): Promise<void>;
}

/** What a keeper said to be ready, for use. */
export async function localNeo4j(
  layout: HomeLayout,
  { boltUri, mode }: KeeperStatus,
  stop: () => Promise<void>,
): Promise<LocalNeo4j> {
  const password = await readPassword(layout);
  if (!boltUri || !password)
    throw new Error(`Neo4j on ${layout.home} is ready without an address or a password`);
  return {
    uri: boltUri,
    user: "neo4j",
    password,
    passwordFile: layout.passwordFile,
    mode,
    publish: async (label) => void (await askKeeper(layout, { ask: "label", label })),
    restart: async (because) => void (await askKeeper(layout, { ask: "restart", because })),
    stop,
  };
}

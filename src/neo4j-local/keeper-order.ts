import type { KeeperOwner, KeeperStatus } from "./keeper-status.ts";
import type { Progress } from "./progress.ts";

/** What a keeper is told to keep, as JSON in its arguments: nothing secret. */
export interface KeeperOrder {
  readonly home: string;
  readonly java: string;
  /** `17.0.15` */
  readonly javaVersion: string;
  readonly lib: string;
  readonly mode: KeeperStatus["mode"];
  readonly owner: KeeperOwner;
  /** The port to try first. */
  readonly boltPort: number;
  /** Megabytes. */
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly transactionTimeoutS: number;
  readonly shortLived: boolean;
}

/** What a keeper tells its starter, a line of JSON each; after anything but `progress` it says no more. */
export type KeeperNews =
  | { readonly news: "progress"; readonly progress: Progress }
  | { readonly news: "ready"; readonly status: KeeperStatus }
  /** Another keeper has the home. */
  | { readonly news: "held" }
  | { readonly news: "failed"; readonly message: string };

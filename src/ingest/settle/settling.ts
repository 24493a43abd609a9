import type { GraphTransaction } from "../../graph/session.ts";

/** A transaction that nobody else settles beside. */
export interface Settling {
  readonly tx: GraphTransaction;
  /** The number of this change of the graph. */
  readonly revision: number;
}

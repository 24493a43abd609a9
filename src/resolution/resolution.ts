import type { Decision } from "./decision.ts";

/** Which entity each reference means: reference → entity id. */
export type Resolution = Map<string, string>;

export interface Resolved {
  readonly resolution: Resolution;
  /** What was compared closely enough to need a reason, by `a`, then `b`. */
  readonly decisions: readonly Decision[];
}

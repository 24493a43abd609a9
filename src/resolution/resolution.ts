/** Which entity each reference means: reference → entity id. */
export type Resolution = Map<string, string>;

/** Whether two references, or the groups that they stand for, mean one entity; with the reason. */
export interface Decision {
  /** The smaller reference of the two. */
  readonly a: string;
  readonly b: string;
  /** How likely it is that both mean one, from 0 to 1. */
  readonly score: number;
  /** In words: `same post, same province, 40 days apart`. */
  readonly because: string;
  readonly same: boolean;
}

export interface Resolved {
  readonly resolution: Resolution;
  /** What was compared closely enough to need a reason, by `a`, then `b`. */
  readonly decisions: readonly Decision[];
}

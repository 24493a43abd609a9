import { type Comparison, inWords, probability } from "./comparison.ts";

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

export function decisionOn(one: string, other: string, comparison: Comparison, same: boolean): Decision {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { a, b, score: probability(comparison.logOdds), because: inWords(comparison), same };
}

export function byReferences(x: Decision, y: Decision): number {
  return x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1;
}

/** The likeliest first. */
export function byScore(x: Decision, y: Decision): number {
  return y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1);
}

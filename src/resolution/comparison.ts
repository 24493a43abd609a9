/** What comparing one thing about two mentions gives. */
export interface Outcome<Kind extends string> {
  /** A row of the model's table of weights. */
  readonly outcome: Kind;
  /** For people: `same post`; empty where there is nothing to say. */
  readonly because: string;
}

/** What comparing all of it gives. */
export interface Comparison {
  /** ln(how much likelier they are one than two); 0 is even. */
  readonly logOdds: number;
  /** Whether rules may join them at all, however likely it is. */
  readonly mayJoin: boolean;
  readonly reasons: readonly { readonly because: string }[];
}

/** For people: `same post, same province, 40 days apart`. */
export function inWords({ reasons }: Comparison): string {
  return reasons.flatMap(({ because }) => because || []).join(", ");
}

/** How likely it is that both are one, from 0 to 1, to three digits. */
export function probability(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

/** What comparing one thing about two mentions gives. */
export interface Outcome<Kind extends string> {
  /** A row of the model's table of weights. */
  readonly outcome: Kind;
  /** For people: `same post`; empty where there is nothing to say. */
  readonly because: string;
}

/** For each thing that is compared, how much each of its outcomes says. */
type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What comparing all of it gives. */
export interface Comparison {
  /** ln(how much likelier they are one than two); 0 is even. */
  readonly logOdds: number;
  /** Whether rules may join them at all, however likely it is. */
  readonly mayJoin: boolean;
  readonly reasons: readonly { readonly because: string }[];
}

/**
 * The odds when all that was compared is known.
 * @param prior the odds while nothing is
 */
export function weighed<W extends Weights>(
  prior: number,
  weights: W,
  outcomes: { readonly [Thing in keyof W]: Outcome<keyof W[Thing] & string> },
): number {
  let logOdds = prior;
  for (const thing in outcomes) logOdds += weights[thing]![outcomes[thing].outcome]!;
  return logOdds;
}

/** For people: `same post, same province, 40 days apart`. */
export function inWords({ reasons }: Comparison): string {
  return reasons.flatMap(({ because }) => because || []).join(", ");
}

/** How likely it is that both are one, from 0 to 1, to three digits. */
export function probability(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

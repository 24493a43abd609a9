import { type ChanceOf, type DegreeClass, fixedDegreeModel } from "./fixed-degree-model.ts";

export interface Prediction {
  /** Meetings with both. */
  readonly expected: number;
  readonly variance: number;
}

/**
 * How many meetings two people share, by their activities, if the same meetings were filled at random with the same people: each
 * meeting keeping its size and each person their activity. In closed form, not by drawing.
 *
 * With a and b the chances of the two to be at a meeting, by `fixedDegreeModel`, and d = Σ p (1 − p) over everybody's
 * chance to be at it, both are there with chance
 *
 *     q = a b (1 − (1 − a)(1 − b)/d)
 *
 * for whoever takes a seat leaves fewer to others (Hájek, Asymptotic theory of rejective sampling, Ann. Math. Stat. 35
 * (1964) 1491–1523). Over all meetings, whoever is at one being at fewer others,
 *
 *     expected = Σ q
 *     variance = Σ q (1 − q) − (Σ q (1 − a))² / Σ a (1 − a) − (Σ q (1 − b))² / Σ b (1 − b)
 *
 * The last two terms are what the number of shared meetings owes to either's own number, which is held; they turn a binomial
 * variance into a hypergeometric one.
 * @param activities persons by number of meetings
 * @param sizes meetings by number of persons
 * @complexity O(size classes) for each two activities, once
 */
export function expectedTogether(
  activities: readonly DegreeClass[],
  sizes: readonly DegreeClass[],
): (activity: number, other: number) => Prediction {
  const chanceOf = fixedDegreeModel(activities, sizes);
  const spreads = sizes.map(({ degree: size }) =>
    sumOver(activities, ({ degree: activity }) => spread(chanceOf(activity, size))),
  );
  const known = new Map<string, Prediction>();
  return (activity, other) => {
    const key = activity < other ? `${activity} ${other}` : `${other} ${activity}`;
    const prediction = known.get(key) ?? predict(activity, other, chanceOf, sizes, spreads);
    known.set(key, prediction);
    return prediction;
  };
}

function predict(
  activity: number,
  other: number,
  chanceOf: ChanceOf,
  sizes: readonly DegreeClass[],
  spreads: readonly number[],
): Prediction {
  const chances = sizes.map(({ degree, members }, i) => {
    const [a, b] = [chanceOf(activity, degree), chanceOf(other, degree)];
    const taken = spreads[i] === 0 ? 0 : ((1 - a) * (1 - b)) / spreads[i]!;
    return { members, a, b, q: a * b * Math.max(0, 1 - taken) };
  });
  const owedTo = (own: "a" | "b") => {
    const free = sumOver(chances, (at) => spread(at[own]));
    return free === 0 ? 0 : sumOver(chances, (at) => at.q * (1 - at[own])) ** 2 / free;
  };
  return {
    expected: sumOver(chances, ({ q }) => q),
    variance: sumOver(chances, ({ q }) => spread(q)) - owedTo("a") - owedTo("b"),
  };
}

function spread(chance: number): number {
  return chance * (1 - chance);
}

function sumOver<T extends { readonly members: number }>(
  classes: readonly T[],
  of: (each: T) => number,
): number {
  return classes.reduce((sum, each) => sum + each.members * of(each), 0);
}

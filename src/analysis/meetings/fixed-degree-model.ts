/** A degree, and how many have it. */
export interface DegreeClass {
  readonly degree: number;
  readonly members: number;
}

/** The chance that a person with this many meetings is at a meeting of this size. */
export type ChanceOf = (activity: number, size: number) => number;

const MAX_ROUNDS = 2000;
const CLOSE_ENOUGH = 1e-8;

/**
 * The network in which everybody is, on average, at as many meetings as reported, every meeting has, on average, as
 * many people as reported, and nothing else is known: the bipartite configuration model of maximum entropy. A person
 * of activity k is at a meeting of size n, independently of all else, with chance
 *
 *     p(k, n) = x(k) y(n) / (1 + x(k) y(n))
 *
 * where x and y are such that Σ p over meetings is k for each person and Σ p over persons is n for each meeting.
 * Solved by fixed-point rounds over classes of equal degree.
 *
 * Saracco, Di Clemente, Gabrielli, Squartini, Randomizing bipartite networks, Sci. Rep. 5 (2015) 10595; as the null model
 * of co-attendance (SDSM): Neal, Domagalski, Sagan, Comparing alternatives to the fixed degree sequence model, Sci. Rep.
 * 11 (2021) 23929.
 * @param activities persons by number of meetings, each from 1
 * @param sizes meetings by number of persons, each from 1; both must add up to the same number of attendances
 * @complexity O(rounds · activity classes · size classes)
 */
export function fixedDegreeModel(
  activities: readonly DegreeClass[],
  sizes: readonly DegreeClass[],
): ChanceOf {
  const attendances = Math.sqrt(sizes.reduce((sum, { degree, members }) => sum + degree * members, 0));
  let x = activities.map(({ degree }) => degree / attendances);
  let y = sizes.map(({ degree }) => degree / attendances);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const nextX = activities.map(({ degree }, i) => degree / pull(x[i]!, sizes, y));
    const nextY = sizes.map(({ degree }, j) => degree / pull(y[j]!, activities, nextX));
    const step = Math.max(...nextX.map((value, i) => Math.abs(value / x[i]! - 1)));
    [x, y] = [nextX, nextY];
    if (step < CLOSE_ENOUGH) break;
  }
  const xOf = new Map(activities.map(({ degree }, i) => [degree, x[i]!]));
  const yOf = new Map(sizes.map(({ degree }, j) => [degree, y[j]!]));
  return (activity, size) => {
    const odds = xOf.get(activity)! * yOf.get(size)!;
    return odds / (1 + odds);
  };
}

function pull(own: number, others: readonly DegreeClass[], values: readonly number[]): number {
  return others.reduce((sum, { members }, j) => sum + (members * values[j]!) / (1 + own * values[j]!), 0);
}

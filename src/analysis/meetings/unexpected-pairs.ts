import { groupBy } from "../../std/group-by.ts";
import type { Attendance } from "./attendance.ts";
import { type ChanceOf, type DegreeClass, fixedDegreeModel } from "./fixed-degree-model.ts";
import { incidenceOf, MAX_MEETING_SIZE } from "./incidence.ts";
import { pairsTogether } from "./pairs-together.ts";

/** Two people, and how often they would be at one meeting if only activity and meeting sizes mattered. */
export interface UnexpectedPair {
  readonly firstId: string;
  readonly secondId: string;
  /** Meetings with both. */
  readonly observed: number;
  readonly expected: number;
  /** (observed − expected) over the standard deviation; 0 where the model leaves no chance. */
  readonly z: number;
}

/**
 * Pairs seen together more often than their activity and the sizes of the meetings predict, the most unexpected first.
 *
 * By `fixedDegreeModel` two people with activities k and l are both at a meeting of size n with chance
 * q = p(k, n) p(l, n), independently for each meeting, so that the number of meetings with both has
 *
 *     expected = Σ q        variance = Σ q (1 − q)
 *
 * over all meetings. Where degrees are held exactly instead of on average, the variance is somewhat smaller: z errs on
 * the side of caution. z of very rare pairs is far from normal; ask for several meetings together.
 * @param attendances all of the meetings in question
 * @param minTogether pairs with fewer meetings are left out
 * @param maxSize larger meetings are left out of observation and model alike, and `tooLarge` counts them
 * @complexity O(Σ n²) over meetings, plus the size classes for each two activities that meet
 */
export function unexpectedPairs(
  attendances: readonly Attendance[],
  { minTogether = 2, maxSize = MAX_MEETING_SIZE }: { minTogether?: number; maxSize?: number } = {},
): { pairs: UnexpectedPair[]; tooLarge: number } {
  const incidence = incidenceOf(attendances, maxSize);
  const activities = incidence.meetingsOf.map((meetings) => meetings.length);
  const sizes = classesOf(incidence.meetings.map((persons) => persons.length));
  const chanceOf = fixedDegreeModel(classesOf(activities), sizes);
  const predict = predictions(chanceOf, sizes);
  const pairs: UnexpectedPair[] = [];
  for (const { a, b, count } of pairsTogether(incidence)) {
    const { expected, variance } = predict(activities[a]!, activities[b]!);
    if (count < minTogether || count <= expected) continue;
    const z = variance > 0 ? (count - expected) / Math.sqrt(variance) : 0;
    pairs.push({
      firstId: incidence.persons[a]!,
      secondId: incidence.persons[b]!,
      observed: count,
      expected,
      z,
    });
  }
  return { pairs: pairs.sort(mostUnexpectedFirst), tooLarge: incidence.tooLarge };
}

function classesOf(degrees: readonly number[]): DegreeClass[] {
  return [...groupBy(degrees, (degree) => degree)]
    .map(([degree, { length }]) => ({ degree, members: length }))
    .sort((a, b) => a.degree - b.degree);
}

/** The same for all pairs of the same two activities, so reckoned once for each. */
function predictions(chanceOf: ChanceOf, sizes: readonly DegreeClass[]) {
  const known = new Map<string, { expected: number; variance: number }>();
  return (k: number, l: number) => {
    const key = k < l ? `${k} ${l}` : `${l} ${k}`;
    let prediction = known.get(key);
    if (!prediction) {
      const both = sizes.map(({ degree, members }) => ({
        members,
        q: chanceOf(k, degree) * chanceOf(l, degree),
      }));
      prediction = {
        expected: both.reduce((sum, { members, q }) => sum + members * q, 0),
        variance: both.reduce((sum, { members, q }) => sum + members * q * (1 - q), 0),
      };
      known.set(key, prediction);
    }
    return prediction;
  };
}

function mostUnexpectedFirst(a: UnexpectedPair, b: UnexpectedPair): number {
  if (a.z !== b.z) return b.z - a.z;
  if (a.firstId !== b.firstId) return a.firstId < b.firstId ? -1 : 1;
  return a.secondId < b.secondId ? -1 : 1;
}

import { groupBy } from "../../std/group-by.ts";
import type { Attendance } from "./attendance.ts";
import { expectedTogether } from "./expected-together.ts";
import type { DegreeClass } from "./fixed-degree-model.ts";
import { incidenceOf, MAX_MEETING_SIZE } from "./incidence.ts";
import { pairsTogether } from "./pairs-together.ts";

/** Two people, and how often they would be at one meeting if only activity and meeting sizes mattered. */
export interface UnexpectedPair {
  readonly firstId: string;
  readonly secondId: string;
  /** Meetings with both. */
  readonly observed: number;
  /** By `expectedTogether`. */
  readonly expected: number;
  /** (observed − expected) over the standard deviation; 0 where the model leaves no chance. */
  readonly z: number;
}

/**
 * Pairs seen together more often than their activity and the sizes of the meetings predict, the most unexpected first.
 * z of rare pairs is far from normal: ask for several meetings together.
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
  const sizes = incidence.meetings.map((persons) => persons.length);
  const predict = expectedTogether(classesOf(activities), classesOf(sizes));
  const pairs: UnexpectedPair[] = [];
  for (const { a, b, count } of pairsTogether(incidence)) {
    if (count < minTogether) continue;
    const { expected, variance } = predict(activities[a]!, activities[b]!);
    if (count <= expected) continue;
    pairs.push({
      firstId: incidence.persons[a]!,
      secondId: incidence.persons[b]!,
      observed: count,
      expected,
      z: variance > 0 ? (count - expected) / Math.sqrt(variance) : 0,
    });
  }
  return { pairs: pairs.sort(mostUnexpectedFirst), tooLarge: incidence.tooLarge };
}

function classesOf(degrees: readonly number[]): DegreeClass[] {
  return [...groupBy(degrees, (degree) => degree)]
    .map(([degree, { length }]) => ({ degree, members: length }))
    .sort((a, b) => a.degree - b.degree);
}

function mostUnexpectedFirst(a: UnexpectedPair, b: UnexpectedPair): number {
  if (a.z !== b.z) return b.z - a.z;
  if (a.firstId !== b.firstId) return a.firstId < b.firstId ? -1 : 1;
  return a.secondId < b.secondId ? -1 : 1;
}

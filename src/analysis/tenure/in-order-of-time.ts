import { dayOf } from "../time/day.ts";
import { daysOf } from "../time/day-range.ts";
import type { BoundTenure } from "./bound-tenures.ts";

/**
 * Sorts tenures by the first day on which they are certain; one known by its end alone by that end; those without
 * a year last. Equal ones by person, post and statements, so that the order of the input leaves no trace.
 */
export function inOrderOfTime(a: BoundTenure, b: BoundTenure): number {
  const first = placeInTime(a);
  const second = placeInTime(b);
  if (first !== second) return first < second ? -1 : 1;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function placeInTime({ certain, tenure }: BoundTenure): number {
  if (certain) return certain.from;
  const end = daysOf(tenure.end)?.from;
  const start = daysOf(tenure.start)?.from;
  return start ?? end ?? (tenure.formerBy === null ? Infinity : dayOf(tenure.formerBy));
}

function keyOf({ tenure }: BoundTenure): string {
  return JSON.stringify([tenure.personId, tenure.positionId, tenure.statementIds]);
}

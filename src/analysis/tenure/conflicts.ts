import { groupBy } from "../../std/group-by.ts";
import { common, type DayRange, type Interval, intervalOf } from "../time/day-range.ts";
import type { BoundTenure } from "./bound-tenures.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

/**
 * Two tenures that cannot both be right on the days on which both are certain.
 * - `ONE_SEAT`: two persons hold a post that has one seat
 * - `TWO_TITLES`: one person holds two posts that nobody holds together
 */
export interface Conflict {
  readonly kind: "ONE_SEAT" | "TWO_TITLES";
  readonly first: BoundTenure;
  readonly second: BoundTenure;
  readonly days: Interval;
}

/**
 * All conflicts among the tenures, in order of time. Acting holders take no seat. The quotes of both sides are those of
 * `tenure.statementIds`.
 * @complexity O(n log n + pairs that overlap)
 */
export function conflicts(tenures: readonly BoundTenure[]): Conflict[] {
  const dated = tenures
    .filter(({ certain, tenure }) => certain !== null && !tenure.acting)
    .sort(inOrderOfTime);
  const seats = groupBy(
    dated.filter(({ tenure }) => tenure.seats === 1),
    ({ tenure }) => tenure.positionId,
  );
  const persons = groupBy(dated, ({ tenure }) => tenure.personId);
  return [
    ...[...seats.values()].flatMap((line) =>
      overlapping(line, "ONE_SEAT", (a, b) => a.tenure.personId !== b.tenure.personId),
    ),
    ...[...persons.values()].flatMap((posts) => overlapping(posts, "TWO_TITLES", inTwoPlaces)),
  ].sort((a, b) => inOrderOfTime(a.first, b.first) || inOrderOfTime(a.second, b.second));
}

/** Two posts of one tier below the centre, each in another place: heading a department in two provinces. */
function inTwoPlaces({ tenure: a }: BoundTenure, { tenure: b }: BoundTenure): boolean {
  return a.area !== null && b.area !== null && a.area !== b.area && a.level === b.level;
}

/** @param line in order of time */
function overlapping(
  line: readonly BoundTenure[],
  kind: Conflict["kind"],
  clash: (first: BoundTenure, second: BoundTenure) => boolean,
): Conflict[] {
  const found: Conflict[] = [];
  let open: BoundTenure[] = [];
  for (const second of line) {
    open = open.filter((first) => first.certain!.to >= second.certain!.from);
    for (const first of open) {
      if (!clash(first, second)) continue;
      const days = common(first.certain as DayRange, second.certain as DayRange)!;
      found.push({ kind, first, second, days: intervalOf(days) });
    }
    open.push(second);
  }
  return found;
}

import { dayOf } from "../time/day.ts";
import type { BoundTenure } from "./bound-tenures.ts";
import { heldOn } from "./held-on.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

/** A present holder, and for how long no article has said so. */
export interface Staleness {
  readonly tenure: BoundTenure;
  /** From the last citing to the day; 0 where that comes later; null when never cited with a day. */
  readonly days: number | null;
}

/**
 * Who holds, or may still hold, their post on a day, the longest uncited first. Whoever was first cited after the
 * day is not among them.
 * @param day an ISO day
 * @complexity O(n log n)
 */
export function daysSinceCited(tenures: readonly BoundTenure[], day: string): Staleness[] {
  return tenures
    .filter((bound) => heldOn(bound, day) !== "EXCLUDED" && (bound.tenure.firstCited ?? day) <= day)
    .map((bound) => {
      const { lastCited } = bound.tenure;
      return { tenure: bound, days: lastCited === null ? null : Math.max(0, dayOf(day) - dayOf(lastCited)) };
    })
    .sort(
      (a, b) =>
        (b.days ?? Number.MAX_VALUE) - (a.days ?? Number.MAX_VALUE) || inOrderOfTime(a.tenure, b.tenure),
    );
}

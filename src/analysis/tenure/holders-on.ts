import type { PartialDate } from "../../record/partial-date.ts";
import type { Certainty } from "../time/certainty.ts";
import { type DayRange, daysOf } from "../time/day-range.ts";
import type { BoundTenure } from "./bound-tenures.ts";
import { heldOn } from "./held-on.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

export interface Holder {
  readonly tenure: BoundTenure;
  readonly held: Exclude<Certainty, "EXCLUDED">;
  /** From the date to the nearest day on which the post was certainly held; null where none is known. */
  readonly daysAway: number | null;
}

/** That nobody is said to hold a post does not make it vacant. */
export type Occupancy = "HELD" | "POSSIBLY_HELD" | "VACANT_OR_UNKNOWN";

const OCCUPANCY = { CERTAIN: "HELD", POSSIBLE: "POSSIBLY_HELD", UNKNOWN: "VACANT_OR_UNKNOWN" } as const;
const SUREST_FIRST = Object.keys(OCCUPANCY);

/**
 * Who held a post on a date, the surest first, then whose certain days are nearest.
 * @param tenures all of the post
 * @complexity O(n log n)
 */
export function holdersOn(
  tenures: readonly BoundTenure[],
  date: PartialDate,
): { occupancy: Occupancy; holders: Holder[] } {
  const days = daysOf(date);
  const holders = tenures
    .flatMap((tenure): Holder[] => {
      const held = heldOn(tenure, date);
      if (held === "EXCLUDED") return [];
      return [{ tenure, held, daysAway: days && tenure.certain && daysBetween(days, tenure.certain) }];
    })
    .sort(
      (a, b) =>
        SUREST_FIRST.indexOf(a.held) - SUREST_FIRST.indexOf(b.held) ||
        (a.daysAway ?? Number.MAX_VALUE) - (b.daysAway ?? Number.MAX_VALUE) ||
        inOrderOfTime(a.tenure, b.tenure),
    );
  return { occupancy: OCCUPANCY[holders[0]?.held ?? "UNKNOWN"], holders };
}

function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

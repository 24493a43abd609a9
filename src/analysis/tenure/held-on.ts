import type { PartialDate } from "../../record/partial-date.ts";
import { type Certainty, certaintyOn } from "../time/certainty.ts";
import { daysOf } from "../time/day-range.ts";
import type { BoundTenure } from "./bound-tenures.ts";

/**
 * Whether the post was held on a date, of which `2018-07` means any of 31 days.
 *
 * | the days that the date can mean | |
 * |---|---|
 * | all of them certain | `CERTAIN` |
 * | at least one possible | `POSSIBLE` |
 * | none possible | `EXCLUDED` |
 * | the date has no year; or nothing said of the tenure has one, and none of its days is excluded by others | `UNKNOWN` |
 *
 * Which days are certain and which possible: the table at `boundTenures`.
 */
export function heldOn(bound: BoundTenure, date: PartialDate): Certainty {
  const held = certaintyOn(date, bound.certain ? [bound.certain] : [], bound.possible);
  return held === "POSSIBLE" && !isDated(bound) ? "UNKNOWN" : held;
}

function isDated({ certain, tenure: { start, end, formerBy } }: BoundTenure): boolean {
  return certain !== null || formerBy !== null || daysOf(start) !== null || daysOf(end) !== null;
}

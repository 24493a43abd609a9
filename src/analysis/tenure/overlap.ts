import { common, type Interval, intervalOf } from "../time/day-range.ts";
import { intersect } from "../time/day-set.ts";
import type { BoundTenure } from "./bound-tenures.ts";

/** The days on which two tenures ran beside each other. */
export interface Overlap {
  /** Null when no day is certain of both. */
  readonly certain: Interval | null;
  /** Holds `certain`; several where a contradiction cuts them, none when they cannot have met. */
  readonly possible: readonly Interval[];
}

/** Symmetric. `days` counts both the first and the last. */
export function overlap(a: BoundTenure, b: BoundTenure): Overlap {
  const certain = a.certain && b.certain && common(a.certain, b.certain);
  return {
    certain: certain && intervalOf(certain),
    possible: intersect(a.possible, b.possible).map(intervalOf),
  };
}

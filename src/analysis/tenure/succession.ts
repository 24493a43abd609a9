import type { BoundTenure } from "./bound-tenures.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

/** A holder of a post, in line. */
export interface Succession {
  readonly tenure: BoundTenure;
  /** Between the tenure before and this one; null for the first, and where either has no certain day. */
  readonly gap: Gap | null;
}

/** Whole days on which neither held the post. */
export interface Gap {
  /** 0 where they may have followed on each other. */
  readonly atLeast: number;
  /** Between the last certain day of one and the first of the other; 0 where they met. */
  readonly atMost: number;
}

/**
 * The holders of a post, one after the other, with the gaps between them. What began and ended each tenure is in
 * `tenure.startEvent` and `endEvent`. In a post with many seats, line and gaps say little.
 * @param tenures all of the post
 * @complexity O(n log n)
 */
export function succession(tenures: readonly BoundTenure[]): Succession[] {
  const line = [...tenures].sort(inOrderOfTime);
  return line.map((tenure, i) => ({ tenure, gap: gapBetween(line[i - 1], tenure) }));
}

function gapBetween(before: BoundTenure | undefined, after: BoundTenure): Gap | null {
  if (!before?.certain || !after.certain) return null;
  const lastPossible = before.possible.at(-1)!.to;
  const firstPossible = after.possible[0]!.from;
  return {
    atLeast: Math.max(0, firstPossible - lastPossible - 1),
    atMost: Math.max(0, after.certain.from - before.certain.to - 1),
  };
}

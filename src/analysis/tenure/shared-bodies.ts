import { groupBy } from "../../std/group-by.ts";
import type { BoundTenure } from "./bound-tenures.ts";
import { type Overlap, overlap } from "./overlap.ts";

/** Two people's tenures in one body. */
export interface SharedBody {
  readonly bodyId: string;
  /** The post, where both held the same. */
  readonly positionId: string | null;
  readonly first: BoundTenure;
  readonly second: BoundTenure;
  readonly overlap: Overlap;
}

/**
 * The bodies and posts that two people shared, together or one after the other: the longest certain overlap first,
 * then those that may have overlapped.
 * @complexity O(n + pairs within a body)
 */
export function sharedBodies(first: readonly BoundTenure[], second: readonly BoundTenure[]): SharedBody[] {
  const bodies = groupBy(second, ({ tenure }) => tenure.bodyId);
  return first
    .flatMap((mine) => {
      const { bodyId, positionId } = mine.tenure;
      if (bodyId === null) return [];
      return (bodies.get(bodyId) ?? []).map((theirs) => ({
        bodyId,
        positionId: theirs.tenure.positionId === positionId ? positionId : null,
        first: mine,
        second: theirs,
        overlap: overlap(mine, theirs),
      }));
    })
    .sort((a, b) => sureness(b) - sureness(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sureness({ overlap: { certain, possible } }: SharedBody): number {
  return certain?.days ?? (possible.length > 0 ? 0 : -1);
}

function keyOf({ bodyId, first, second }: SharedBody): string {
  return JSON.stringify([bodyId, first.tenure.statementIds, second.tenure.statementIds]);
}

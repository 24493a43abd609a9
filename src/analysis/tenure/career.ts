import { type Interval, intervalOf } from "../time/day-range.ts";
import { intersect, unite } from "../time/day-set.ts";
import type { BoundTenure } from "./bound-tenures.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";
import { type Overlap, overlap } from "./overlap.ts";

/** A life in office, as far as articles tell. */
export interface Career {
  /** In order of time. */
  readonly posts: readonly BoundTenure[];
  /** Pairs of posts that were certainly held together for at least a day. */
  readonly concurrent: readonly { first: BoundTenure; second: BoundTenure; overlap: Overlap }[];
  /** Days between the first and the last certain one on which no post is certain. */
  readonly gaps: readonly CareerGap[];
}

export interface CareerGap {
  readonly interval: Interval;
  /** Posts that may have been held during some of it. Empty: by what is said, none was. */
  readonly possible: readonly BoundTenure[];
}

/**
 * @param tenures all of one person
 * @complexity O(n log n + pairs held together)
 */
export function career(tenures: readonly BoundTenure[]): Career {
  const posts = [...tenures].sort(inOrderOfTime);
  const certain = unite(posts.flatMap((post) => post.certain ?? []));
  const gaps = certain.slice(1).map((next, i) => ({ from: certain[i]!.to + 1, to: next.from - 1 }));
  return {
    posts,
    concurrent: pairsHeldTogether(posts),
    gaps: gaps.map((gap) => ({
      interval: intervalOf(gap),
      possible: posts.filter((post) => intersect(post.possible, [gap]).length > 0),
    })),
  };
}

function pairsHeldTogether(posts: readonly BoundTenure[]): Career["concurrent"] {
  const dated = posts.filter((post) => post.certain !== null);
  return dated.flatMap((first, i) => {
    const later = dated.slice(i + 1);
    const after = later.findIndex((second) => second.certain!.from > first.certain!.to);
    return later
      .slice(0, after === -1 ? undefined : after)
      .map((second) => ({ first, second, overlap: overlap(first, second) }));
  });
}

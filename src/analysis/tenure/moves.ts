import type { BoundTenure } from "./bound-tenures.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";

export type MoveKind = "TO_CENTRE" | "TO_PROVINCE" | "BETWEEN_PROVINCES";

/** A post given up at one place, and the next taken at another. */
export interface Move {
  readonly kind: MoveKind;
  readonly from: BoundTenure;
  readonly to: BoundTenure;
}

const CENTRE = "central";

/**
 * The moves of one person between the centre and provinces. A post's place is its `area`, or the centre when its
 * `level` is `central`; other posts are passed over. A move leads from the last post that certainly ended before the next
 * began; posts held beside each other (a provincial secretary in the Central Committee) are none.
 * @param tenures all of one person
 * @complexity O(n²) posts of the person
 */
export function moves(tenures: readonly BoundTenure[]): Move[] {
  const placed = tenures
    .filter((post) => post.certain !== null && placeOf(post) !== null)
    .sort(inOrderOfTime);
  const left = new Set<BoundTenure>();
  return placed.flatMap((to) => {
    const from = lastEnded(placed.filter((post) => post.certain!.to < to.certain!.from));
    if (!from || placeOf(from) === placeOf(to) || left.has(from)) return [];
    left.add(from);
    return [{ kind: kindOf(from, to), from, to }];
  });
}

function lastEnded(posts: readonly BoundTenure[]): BoundTenure | undefined {
  return [...posts].sort((a, b) => b.certain!.to - a.certain!.to || inOrderOfTime(a, b))[0];
}

function placeOf({ tenure }: BoundTenure): string | null {
  return tenure.level === CENTRE ? CENTRE : tenure.area;
}

function kindOf(from: BoundTenure, to: BoundTenure): MoveKind {
  if (placeOf(to) === CENTRE) return "TO_CENTRE";
  return placeOf(from) === CENTRE ? "TO_PROVINCE" : "BETWEEN_PROVINCES";
}

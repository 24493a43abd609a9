/** Half-open, in UTF-16 code units: `[402, 417)` holds 15 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
};

export function spanLength(span: Span): number {
  return span.end - span.start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** By start; of two that start together the longer comes first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function printSpan(span: Span): string {
  return `[${span.start}, ${span.end})`;
}

/**
 * The spans that stand when they may not overlap: a longer one wins over a shorter, an earlier one over
 * a later of the same length. The single tie-break of the house. Result in reading order.
 *
 *     ├── a ──┤           stays
 *         ├─ b ─┤         falls: shorter than a
 *               ├─ c ─┤   stays
 */
export function longestCover<T extends Span>(spans: readonly T[]): T[] {
  const byLength = [...spans].sort((a, b) => spanLength(b) - spanLength(a) || a.start - b.start);
  const kept: T[] = [];
  for (const candidate of byLength) {
    const at = firstStartingAtOrAfter(kept, candidate.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before && overlaps(before, candidate)) continue;
    if (after && overlaps(after, candidate)) continue;
    kept.splice(at, 0, candidate);
  }
  return kept;
}

function firstStartingAtOrAfter(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

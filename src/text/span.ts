/** Half-open, in UTF-16 code units: `[402, 417)` holds 15 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
};

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** By start; of two that start together the longer comes first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function printSpan(span: Span): string {
  return `[${span.start}, ${span.end})`;
}

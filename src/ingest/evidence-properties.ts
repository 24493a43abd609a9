import type { Properties } from "./prepared-article.ts";

export interface GivenSpan {
  readonly start: number;
  readonly end: number;
  readonly quote?: string | undefined;
}

/** Offsets and quote of a statement; the text, where it is known, has the last word. */
export function evidenceProperties(span: GivenSpan | undefined, text: string | null): Properties {
  if (!span) return {};
  return { start: span.start, end: span.end, quote: text?.slice(span.start, span.end) ?? span.quote ?? null };
}

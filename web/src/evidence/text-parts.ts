export interface Mark {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: string;
}

export interface TextPart {
  readonly text: string;
  readonly start: number;
  /** Null for what is not marked. */
  readonly mark: Mark | null;
}

/**
 * A text cut at its marks, in order. Of marks that overlap the one that begins first stays, the longer one where two
 * begin together. Offsets are UTF-16 code units.
 */
export function textParts(text: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start), start: at, mark: null });
    parts.push({ text: text.slice(mark.start, mark.end), start: mark.start, mark });
    at = mark.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at, mark: null });
  return parts;
}

/** Where to cut a text so that a quote is seen with what is said around it, at the ends of words. */
export function around(text: string, start: number, end: number, characters: number): [number, number] {
  const from = start <= characters ? 0 : text.indexOf(" ", start - characters) + 1;
  const space = text.lastIndexOf(" ", end + characters);
  const to = end + characters >= text.length || space < end ? text.length : space;
  return [Math.min(from, start), to];
}

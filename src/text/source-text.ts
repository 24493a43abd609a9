import type { Span } from "./span.ts";

/** Characters that are no part of any word: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
const NEEDS_MAP = new RegExp(`[${INVISIBLE}]|\\p{M}`, "u");
const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`);
const COMBINING = /\p{M}/u;

/** Long runs of combining marks are hostile, and composing one is not linear: no letter carries so many. */
const LONGEST_CLUSTER = 8;

/**
 * A text as it was given, the NFC view of it that everything inside works on, and the map between.
 * Only this class turns view offsets into given ones.
 */
export class SourceText {
  private constructor(
    readonly given: string,
    readonly view: string,
    /** For each unit of the view, where its cluster starts and ends in the given text; null: the same. */
    private readonly starts: Uint32Array | null,
    private readonly ends: Uint32Array | null,
  ) {}

  static of(given: string): SourceText {
    if (!NEEDS_MAP.test(given) && given.normalize("NFC") === given)
      return new SourceText(given, given, null, null);
    const composed = compose(given);
    return new SourceText(given, composed.view, composed.starts, composed.ends);
  }

  /** A span of the view, in offsets of the text as it was given. */
  toGiven(span: Span): Span {
    if (!this.starts || !this.ends || span.end <= span.start) return { start: span.start, end: span.end };
    return { start: this.starts[span.start]!, end: this.ends[span.end - 1]! };
  }

  /** The given words under a span of the view. */
  quote(span: Span): string {
    const { start, end } = this.toGiven(span);
    return this.given.slice(start, end);
  }
}

function compose(given: string): { view: string; starts: Uint32Array; ends: Uint32Array } {
  const pieces: string[] = [];
  // Composition never lengthens Vietnamese, but some letters of other scripts grow: hence no fixed size.
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < given.length) {
    const start = at;
    at += given.codePointAt(at)! > 0xffff ? 2 : 1;
    if (INVISIBLE_CHARACTER.test(given[start]!)) continue;
    let cluster = given.slice(start, at);
    while (at < given.length && at - start < LONGEST_CLUSTER) {
      const next = given[at]!;
      if (INVISIBLE_CHARACTER.test(next)) {
        // Dropped, but kept inside the cluster only when the letter goes on behind it.
        if (!COMBINING.test(given[at + 1] ?? "")) break;
        at++;
        continue;
      }
      if (!COMBINING.test(next)) break;
      cluster += next;
      at++;
    }
    const composed = cluster.normalize("NFC");
    pieces.push(composed);
    for (let i = 0; i < composed.length; i++) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { view: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

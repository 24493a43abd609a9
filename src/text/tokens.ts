import { CharacterClass, characterClass } from "./character-class.ts";
import type { Span } from "./span.ts";

/** What a token is made of. A mark is one character that is neither letter, digit nor space. */
export const TokenKind = { Word: 0, Number: 1, Mark: 2 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

const APOSTROPHES = new Set(["'", "’", "ʼ"].map((c) => c.charCodeAt(0)));
/** `K'ré`, `R'lấp`: so few letters stand before an apostrophe inside a highland name. */
const LONGEST_BEFORE_APOSTROPHE = 2;

/** The words, numbers and marks of a text, in columns: a million of them stay small. */
export class Tokens {
  constructor(
    readonly text: string,
    readonly count: number,
    readonly starts: Int32Array,
    readonly ends: Int32Array,
    readonly kinds: Uint8Array,
    readonly gaps: Uint8Array,
  ) {}

  /** The written form of one token. */
  word(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** True where the token is this one character. */
  isMark(index: number, mark: string): boolean {
    return (
      this.kinds[index] === TokenKind.Mark && this.text.charCodeAt(this.starts[index]!) === mark.charCodeAt(0)
    );
  }

  isWord(index: number): boolean {
    return index >= 0 && index < this.count && this.kinds[index] === TokenKind.Word;
  }

  isNumber(index: number): boolean {
    return index >= 0 && index < this.count && this.kinds[index] === TokenKind.Number;
  }

  /** Units of the text under the tokens `from` to `to`, the last excluded. */
  span(from: number, to: number): Span {
    return { start: this.starts[from]!, end: this.ends[to - 1]! };
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.starts[from], this.ends[to - 1]);
  }
}

export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let lines = 0;
  let spaced = false;
  const length = text.length;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === CharacterClass.Space) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === CharacterClass.Newline) {
      if (unit !== 13) lines++;
      spaced = true;
      at++;
      continue;
    }
    const start = at++;
    if (kind === CharacterClass.Letter) at = wordEnd(text, start);
    else if (kind === CharacterClass.Digit) {
      while (at < length && characterClass(text.charCodeAt(at)) === CharacterClass.Digit) at++;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      gaps = grown(gaps, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kindOf(kind);
    gaps[count] = lines > 1 ? Gap.Paragraph : lines === 1 ? Gap.Line : spaced ? Gap.Space : Gap.None;
    count++;
    lines = 0;
    spaced = false;
  }
  return new Tokens(text, count, starts, ends, kinds, gaps);
}

function kindOf(kind: CharacterClass): TokenKind {
  if (kind === CharacterClass.Letter) return TokenKind.Word;
  return kind === CharacterClass.Digit ? TokenKind.Number : TokenKind.Mark;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (at < text.length && characterClass(text.charCodeAt(at)) === CharacterClass.Letter) at++;
    const insideName =
      at - start <= LONGEST_BEFORE_APOSTROPHE &&
      APOSTROPHES.has(text.charCodeAt(at)) &&
      characterClass(text.charCodeAt(at + 1)) === CharacterClass.Letter;
    if (!insideName) return at;
    at++;
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

import { Gap, TokenKind, type Tokens } from "./tokens.ts";

/** Tokens `from` to `to`, the last excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * In tokens. No writer's sentence is longer; cutting there keeps whatever looks around inside a sentence
 * from looking at the whole of a text that never stops.
 */
const LONGEST_SENTENCE = 600;

const ENDS = new Set([".", "!", "?", "…"].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set(["”", '"', "’", "'", ")", "]", "»"].map((c) => c.charCodeAt(0)));
/** A line that breaks behind one of these goes on in the next: a splitter took the dot for an end. */
const LINE_GOES_ON = /^(?:tp|tx|tt|q|p|h|x|gs|pgs|ts|ths|bs|ks|ls|đ)$/i;
/** `… Phó Chủ tịch UBND TP.` and on the next line one of these: a new sentence, no place. */
const OPENS =
  /^(?:Ông|Theo|Trước|Trong|Ngoài|Cụ|Ngày|Tuy|Tại|Do|Việc|Đó|Đây|Về|Chủ|Bí|Phó|Lãnh|Hai|Đến|Từ|Thủ|Như|Nhiều|Chiều|Sáng|Có|Được|Với|Không|Các|Vì|Cũng|Những|Sau|Khi|Để|Hiện|Đối)$/;

/**
 * The sentences of a text, in order and without a gap between them. A line break ends one, as does a
 * full stop before a capital; a stop behind an abbreviation (`TP.`, `PGS.TS.`) does not.
 */
export function sentences(tokens: Tokens, abbreviations: ReadonlySet<string>): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.count; i++) {
    const isCut = i - from >= LONGEST_SENTENCE;
    if (i < tokens.count && !isCut && !breaksBefore(tokens, i, abbreviations)) continue;
    found.push({ from, to: i });
    from = i;
  }
  return tokens.count === 0 ? [] : found;
}

function breaksBefore(tokens: Tokens, i: number, abbreviations: ReadonlySet<string>): boolean {
  const gap = tokens.gaps[i]!;
  if (gap === Gap.Paragraph) return true;
  if (gap === Gap.Line) return !lineGoesOn(tokens, i);
  if (gap === Gap.None) return false;
  let last = i - 1;
  while (last > 0 && CLOSERS.has(unitAt(tokens, last))) last--;
  if (tokens.kinds[last] !== TokenKind.Mark || !ENDS.has(unitAt(tokens, last))) return false;
  if (startsLower(tokens, i)) return false;
  return !(
    tokens.isMark(last, ".") &&
    (endsOrdinal(tokens, last) || endsAbbreviation(tokens, last, abbreviations))
  );
}

/** `1. Ông A`, `a. Ông A`: the number of an item, alone before the stop in its line. */
function endsOrdinal(tokens: Tokens, dot: number): boolean {
  const at = dot - 1;
  if (at < 0 || tokens.gaps[dot] !== Gap.None || (at > 0 && tokens.gaps[at]! < Gap.Line)) return false;
  return tokens.isNumber(at) || (tokens.isWord(at) && tokens.ends[at]! - tokens.starts[at]! === 1);
}

function lineGoesOn(tokens: Tokens, i: number): boolean {
  if (tokens.isMark(i - 1, ".") && tokens.isWord(i - 2))
    return (
      tokens.gaps[i - 1] === Gap.None && LINE_GOES_ON.test(tokens.word(i - 2)) && !OPENS.test(tokens.word(i))
    );
  const continues = tokens.isMark(i - 1, "…") || tokens.isMark(i - 1, ",");
  return continues && startsLower(tokens, i);
}

function endsAbbreviation(tokens: Tokens, dot: number, abbreviations: ReadonlySet<string>): boolean {
  if (dot === 0 || tokens.gaps[dot] !== Gap.None || !tokens.isWord(dot - 1)) return false;
  const word = tokens.word(dot - 1);
  if (abbreviations.has(word.toLowerCase())) return true;
  // An initial inside a name: `Nguyễn Thị C. cho biết`, `T. Chương`.
  return word.length === 1 && word !== word.toLowerCase();
}

function startsLower(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i)) return false;
  const first = tokens.text[tokens.starts[i]!]!;
  return first !== first.toUpperCase();
}

function unitAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.starts[i]!);
}

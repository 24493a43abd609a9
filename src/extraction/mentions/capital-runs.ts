import { Gap } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import { creditStart } from "../segment/caption.ts";
import { KOREAN } from "./korean-names.ts";
import { Evidence } from "./name-evidence.ts";

/** Capitalised words that follow each other: tokens `from` to `to`, the last excluded. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** First halves of European first names: `Jean - Claude`, `Frank - Walter`. */
const DOUBLED = /^(?:Jean|Frank|Heinz|Marie|Pierre|François|Francois|Hans|Karl|Carl|Anne|Annegret|Paul)$/;
const PARTICLE = /^(?:al|el|bin|ibn|von|der|van|de|da|di|del|du)$/;

const REIGN = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XI?V|XVI{1,3})$/;

/** `Thanh Hóa - cho`: small words of the language without a mark, which no hyphen joins to a name. */
const SMALL_WORD =
  /^(?:cho|con|khi|trong|tham|khu|trao|chia|em|hai|ba|do|doanh|xin|quan|sinh|giao|cao|anh|thay|theo|nay|hay|ra|tuy|trung|ngay|sau|qua|kinh|gia|thu|vi|ga|ghi|thanh)$/;

/** In syllables, of a name all in capitals. */
const LONGEST_SHOUTED = 5;

/** All runs of capitalised words outside by-lines and photo credits. Acronyms end a run. */
export function capitalRuns(text: ReadText, evidence: Uint8Array): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    const kind = text.segments[index];
    if (kind === "by-line" || kind === "dateline") continue;
    const limit = kind === "caption" ? (creditStart(text, sentence) ?? sentence.to) : sentence.to;
    let at = sentence.from;
    while (at < limit) {
      const to = isOpeningWord(text, at) ? at : runEnd(text, at, limit, evidence);
      if (to > at) runs.push({ from: at, to });
      at = Math.max(to, at + 1);
    }
  }
  return runs;
}

/** `Theo Yates`, `“Khi Trump`: the capital is the sentence's, not the name's. */
function isOpeningWord({ marks, lexicon, words }: ReadText, at: number): boolean {
  return marks.at(at, "word")?.to === at + 1 && lexicon.familyName(words.ids[at]!) === undefined;
}

function runEnd(text: ReadText, from: number, limit: number, evidence: Uint8Array): number {
  const { tokens, words } = text;
  if (!isNamePart(words.shapes[from]!)) return shoutedEnd(text, from, limit, evidence);
  let at = from;
  while (at < limit && isNamePart(words.shapes[at]!) && (at === from || tokens.gaps[at] === Gap.Space)) {
    at++;
    // `Jong-un`, `Balakrishnan-Smith`: a hyphen without spaces belongs to the name.
    while (at + 1 < limit && (isInnerHyphen(text, at) || isSpacedHyphen(text, from, at))) at += 2;
    at = initialEnd(text, from, particleEnd(text, apostropheEnd(text, at, limit), limit), limit);
    if (isReignNumber(text, at, limit)) return at + 1;
  }
  return at;
}

/** `Đại biểu Quốc hội LÊ VĂN BÌNH`: capitals throughout are a name where somebody is titled or addressed; else `at`. */
function shoutedEnd(
  { tokens, words, lexicon }: ReadText,
  from: number,
  limit: number,
  evidence: Uint8Array,
): number {
  const backed = (evidence[from]! & (Evidence.Honorific | Evidence.Rank | Evidence.Title)) !== 0;
  if (!backed || lexicon.familyName(words.ids[from]!) === undefined) return from;
  let at = from;
  while (at < limit && isShouted(words.shapes[at]!) && (at === from || tokens.gaps[at] === Gap.Space)) at++;
  return at - from >= 2 && at - from <= LONGEST_SHOUTED ? at : from;
}

function isShouted(shape: number): boolean {
  const isCapital =
    (shape & WordShape.AllCapitals) !== 0 ||
    ((shape & WordShape.Capital) !== 0 && (shape & WordShape.Single) !== 0);
  return isCapital && (shape & WordShape.Syllable) !== 0;
}

/** `Peter O’ Neill`: the one letter before an apostrophe and what is behind it are one name. */
function apostropheEnd({ tokens, words }: ReadText, at: number, limit: number): number {
  const isLetter = at > 0 && /^[OD]$/.test(tokens.word(at - 1));
  const isApostrophe = tokens.isMark(at, "'") || tokens.isMark(at, "’");
  return isLetter && isApostrophe && at + 1 < limit && isNamePart(words.shapes[at + 1]!) ? at + 1 : at;
}

/** `Felipe VI`, `Benedict XVI`: behind a foreign first name. */
function isReignNumber({ tokens, words }: ReadText, at: number, limit: number): boolean {
  if (at >= limit || !tokens.isWord(at) || !REIGN.test(tokens.word(at)) || tokens.gaps[at] !== Gap.Space)
    return false;
  return (words.shapes[at - 1]! & WordShape.Syllable) === 0;
}

/** `George W. Bush`: the stop behind an initial within a foreign name does not end it. */
function initialEnd({ tokens, words }: ReadText, from: number, at: number, limit: number): number {
  if (at - from < 2 || at + 1 >= limit || !tokens.isMark(at, ".") || tokens.gaps[at] !== Gap.None) return at;
  const isInitial = (words.shapes[at - 1]! & WordShape.Single) !== 0;
  const foreign = [at - 2, at + 1].every((i) => (words.shapes[i]! & WordShape.Syllable) === 0);
  return isInitial && foreign && isNamePart(words.shapes[at + 1]!) ? at + 1 : at;
}

/** `Bashar al-Assad`, `Mohammed bin Salman`, `Alexander Van der Bellen`: a small word between two foreign ones belongs to the name. */
function particleEnd({ tokens, words }: ReadText, at: number, limit: number): number {
  if (at >= limit || !tokens.isWord(at) || !PARTICLE.test(tokens.word(at))) return at;
  const isTwice = tokens.isWord(at + 1) && PARTICLE.test(tokens.word(at + 1));
  const next = isTwice || tokens.isMark(at + 1, "-") ? at + 2 : at + 1;
  if (next >= limit || !isNamePart(words.shapes[next]!)) return at;
  const isForeign = (i: number) =>
    (words.shapes[i]! & WordShape.Syllable) === 0 || PARTICLE.test(tokens.word(i).toLowerCase());
  return isForeign(at - 1) && isForeign(next) ? next : at;
}

function isInnerHyphen({ tokens }: ReadText, at: number): boolean {
  return (
    tokens.isMark(at, "-") &&
    tokens.gaps[at] === Gap.None &&
    tokens.gaps[at + 1] === Gap.None &&
    tokens.isWord(at + 1)
  );
}

/** `Moon Jae - in`: some copies of an article space the hyphens of foreign names. */
function isSpacedHyphen({ tokens, words }: ReadText, from: number, at: number): boolean {
  if (!tokens.isMark(at, "-") || !tokens.isWord(at + 1)) return false;
  if (DOUBLED.test(tokens.word(at - 1)) && isNamePart(words.shapes[at + 1]!)) return true;
  // `Farouk Al - Sharaa`
  if (at - from >= 2 && /^[AE]l$/.test(tokens.word(at - 1)) && isNamePart(words.shapes[at + 1]!)) return true;
  if (at - from < 2) return false;
  const next = tokens.word(at + 1);
  // `Prayut Chan - o - cha`
  const isLink = /^[A-Za-z]$/.test(next) && tokens.isMark(at + 2, "-") && tokens.isWord(at + 3);
  if (!(isLink || /^[A-Za-z]{2,5}$/.test(next)) || SMALL_WORD.test(next)) return false;
  if (!/^[A-Za-z]+$/.test(tokens.word(at - 1))) return false;
  let isForeign = false;
  for (let i = Math.max(from, at - 3); i < at; i++)
    if (KOREAN.test(tokens.word(i)) || !(words.shapes[i]! & WordShape.Syllable)) isForeign = true;
  return isForeign;
}

function isNamePart(shape: number): boolean {
  return (shape & WordShape.Capital) !== 0 && (shape & WordShape.AllCapitals) === 0;
}

import { Gap } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import { creditStart } from "../segment/caption.ts";

/** Capitalised words that follow each other: tokens `from` to `to`, the last excluded. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** All runs of capitalised words outside by-lines and photo credits. Acronyms end a run. */
export function capitalRuns(text: ReadText): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    const kind = text.segments[index];
    if (kind === "by-line" || kind === "dateline") continue;
    const limit = kind === "caption" ? (creditStart(text, sentence) ?? sentence.to) : sentence.to;
    let at = sentence.from;
    while (at < limit) {
      const to = runEnd(text, at, limit);
      if (to > at) runs.push({ from: at, to });
      at = Math.max(to, at + 1);
    }
  }
  return runs;
}

function runEnd(text: ReadText, from: number, limit: number): number {
  const { tokens, words } = text;
  let at = from;
  while (at < limit && isNamePart(words.shapes[at]!) && (at === from || tokens.gaps[at] === Gap.Space)) {
    at++;
    // `Jong-un`, `Balakrishnan-Smith`: a hyphen without spaces belongs to the name.
    while (at + 1 < limit && isInnerHyphen(text, at)) at += 2;
  }
  return at;
}

function isInnerHyphen({ tokens }: ReadText, at: number): boolean {
  return (
    tokens.isMark(at, "-") &&
    tokens.gaps[at] === Gap.None &&
    tokens.gaps[at + 1] === Gap.None &&
    tokens.isWord(at + 1)
  );
}

function isNamePart(shape: number): boolean {
  return (shape & WordShape.Capital) !== 0 && (shape & WordShape.AllCapitals) === 0;
}

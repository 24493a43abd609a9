import type { Sentence } from "../../text/sentences.ts";
import { Gap, TokenKind } from "../../text/tokens.ts";
import type { MarkedText } from "../marked-text.ts";

/** In tokens: a mark that does not close so soon was lost, or closes nothing. */
const LONGEST_QUOTE = 400;

/** By sentence: 1 where all of it is somebody's words; the marks around them may stand in the sentences beside it. */
export function quotedSentences(text: MarkedText): Uint8Array {
  const quoted = new Uint8Array(text.sentences.length);
  for (const quote of quotes(text)) {
    const first = text.sentenceOf[quote.from]!;
    const last = text.sentenceOf[quote.to - 1]!;
    for (let i = first; i <= last; i++) if (isWithin(text, text.sentences[i]!, quote)) quoted[i] = 1;
  }
  return quoted;
}

/** `”.`: marks that stand outside are no words of another. */
function isWithin({ tokens }: MarkedText, sentence: Sentence, quote: Sentence): boolean {
  if (sentence.from < quote.from) return false;
  for (let at = quote.to; at < sentence.to; at++) if (tokens.kinds[at] !== TokenKind.Mark) return false;
  return true;
}

/** What stands between two quotation marks, these included; of straight ones the first of a sentence or behind `:` opens. */
function quotes({ tokens, sentences, sentenceOf }: MarkedText): Sentence[] {
  const found: Sentence[] = [];
  let open = -1;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.gaps[at] === Gap.Paragraph || at - open > LONGEST_QUOTE) open = -1;
    if (tokens.kinds[at] !== TokenKind.Mark) continue;
    const isStraight = tokens.isMark(at, '"');
    if (open < 0) {
      const opens = at === sentences[sentenceOf[at]!]!.from || tokens.isMark(at - 1, ":");
      if (tokens.isMark(at, "“") || (isStraight && opens)) open = at;
    } else if (isStraight || tokens.isMark(at, "”")) {
      found.push({ from: open, to: at + 1 });
      open = -1;
    }
  }
  return found;
}

import { Gap, TokenKind } from "../../text/tokens.ts";
import type { MarkedText } from "../marked-text.ts";

/** In tokens: a longer first line is a lead that lost its full stop. */
const LONGEST_TITLE = 30;

/** How many sentences the headline over a text takes: its first line, if that repeats the title or closes with no stop. */
export function titleLength({ tokens, sentences, article }: MarkedText): number {
  const behind = sentences.findIndex(({ from }, i) => i > 0 && tokens.gaps[from]! >= Gap.Line);
  if (behind < 0) return 0;
  const { to } = sentences[behind - 1]!;
  if (article.title && sameWords(tokens.slice(0, to), article.title)) return behind;
  const isOpen = behind === 1 && tokens.kinds[to - 1] !== TokenKind.Mark;
  return isOpen && to <= LONGEST_TITLE ? 1 : 0;
}

function sameWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((words) =>
    words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase(),
  );
  return left === right;
}

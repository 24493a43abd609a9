import type { ReadText } from "../read-text.ts";
import type { TokenRange } from "../rule.ts";

/** The sentence that a token stands in: what a fact said there is proved by. */
export function sentenceOf(text: ReadText, token: number): TokenRange {
  const { from, to } = text.sentences[text.sentenceOf[token]!]!;
  return { from, to };
}

import type { Tokens } from "../../text/tokens.ts";

/** A body where the text names it outside a title: tokens, the last excluded. */
export interface BodyMention {
  readonly from: number;
  readonly to: number;
}

/** Its name as the text words it, on one line, without a short form within: `Hội Luật gia (HLG) tỉnh Hòa Bình`. */
export function nameOfBody(tokens: Tokens, { from, to }: BodyMention): string {
  return tokens
    .slice(from, to)
    .replace(/\s+/g, " ")
    .replace(/ ?\(\p{Lu}+\)(?= )/u, "");
}

import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import type { Official } from "./official.ts";

/** Is a word of the name no Vietnamese syllable? */
export function isForeign({ words }: Pick<ReadText, "words">, { nameFrom, nameTo }: Official): boolean {
  return words.shapes.slice(nameFrom, nameTo).some((shape) => (shape & WordShape.Syllable) === 0);
}

import { isCommonSyllable } from "./common-syllables.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

/** How well a text reads as Vietnamese. */
export interface VietnameseScore {
  /** Words with a letter that ASCII lacks, or a character that no text has: what a decoding can get wrong. */
  readonly marked: number;
  /** Those of them that are Vietnamese syllables, and those of these that are among the most frequent. */
  readonly syllables: number;
  readonly common: number;
  /** Words of ASCII letters alone, the same in every decoding, and those of them that are syllables. */
  readonly plain: number;
  readonly plainSyllables: number;
}

/** Whatever stands between ASCII spaces, digits and signs is a word: where it ends must not hang on the decoding. */
const WORD = /[^\t\n\f\r -@[-`{-\u007f]+/g;
const SIGNS = /[“”‘’‹›«»–—…•\u00a0]+/;
const ASCII_LETTERS = /^[A-Za-z]+$/;

export function scoreVietnamese(text: string): VietnameseScore {
  let [marked, syllables, common, plain, plainSyllables] = [0, 0, 0, 0, 0];
  for (const [found] of text.matchAll(WORD)) {
    // Quotes and dashes of Windows are letters in other encodings: only what is left tells.
    const words = found.split(SIGNS).filter(Boolean);
    const ofLetters = words.filter((word) => !ASCII_LETTERS.test(word));
    if (ofLetters.length === 0) {
      plain += words.length;
      plainSyllables += words.filter(isVietnameseSyllable).length;
      continue;
    }
    marked++;
    if (!ofLetters.every(isVietnameseSyllable)) continue;
    syllables++;
    if (ofLetters.some(isCommonSyllable)) common++;
  }
  return { marked, syllables, common, plain, plainSyllables };
}

/** Of the words that a decoding can get wrong, the share that is Vietnamese; 1 where there is none. */
export function shareOfMarked({ marked, syllables }: VietnameseScore): number {
  return marked === 0 ? 1 : syllables / marked;
}

/** Of all words, the share that could be Vietnamese. */
export function shareOfAll({ marked, syllables, plain, plainSyllables }: VietnameseScore): number {
  return marked + plain === 0 ? 1 : (syllables + plainSyllables) / (marked + plain);
}

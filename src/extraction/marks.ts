import type { Category, LexiconEntry } from "../lexicon/category.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import type { WordColumns } from "../lexicon/vocabulary.ts";
import type { Sentence } from "../text/sentences.ts";
import { WordShape } from "../text/word-shape.ts";

/** A phrase of the lexicon where it stands: tokens `from` to `to`, the last excluded. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly entry: LexiconEntry;
}

const NONE = -1;
const NO_MARKS: readonly Mark[] = Object.freeze([]);
/** In tokens, of the phrases that others lie inside of. */
const LONGEST_PHRASE = 8;

function isCapital({ shapes }: WordColumns, at: number): boolean {
  return (shapes[at]! & WordShape.Capital) !== 0;
}

/** Every phrase of the lexicon in a text, found in one pass; rules look up, they never scan for words. */
export class Marks {
  private constructor(
    readonly all: readonly Mark[],
    private readonly firstAt: Int32Array,
    private readonly byCategory: ReadonlyMap<Category, readonly Mark[]>,
  ) {}

  static of(words: WordColumns, sentences: readonly Sentence[], lexicon: Lexicon): Marks {
    const all: Mark[] = [];
    const firstAt = new Int32Array(words.ids.length).fill(NONE);
    const byCategory = new Map<Category, Mark[]>();
    /** Where the last phrase of each category ends: inside it no other of the category starts. */
    const covered = new Map<Category, number>();
    const ends = new Map<Category, number>();
    let from = 0;
    let headEnd = NONE;
    let nameEnd = NONE;
    const found = (entry: LexiconEntry, to: number): boolean => {
      const { category } = entry;
      if (!Lexicon.fits(entry, words.shapes, from, to) || from < (covered.get(category) ?? 0)) return false;
      // `Bộ Giao thông vận tải`, `hội nghị giao ban`: inside a longer name `giao` is no verb.
      if (category === "verb" && to < nameEnd) return false;
      // `chức vụ Trưởng phòng` holds no `Vụ trưởng`; `chức vụ trưởng vụ Pháp chế` does.
      const verbEnd = category === "title" ? (covered.get("verb") ?? 0) : 0;
      const isCut = from < verbEnd && to > verbEnd;
      if (isCut && !isCapital(words, from) && words.ids[from] !== words.ids[to]) return false;
      if (category === "body-head") headEnd = Math.max(headEnd, to);
      if (category === "body" || category === "meeting" || (category === "field" && from === headEnd))
        nameEnd = Math.max(nameEnd, to);
      const mark = { from, to, entry };
      if (firstAt[from] === NONE) firstAt[from] = all.length;
      all.push(mark);
      const same = byCategory.get(category);
      if (same) same.push(mark);
      else byCategory.set(category, [mark]);
      ends.set(category, to);
      return true;
    };
    for (const sentence of sentences)
      for (from = sentence.from; from < sentence.to; from++) {
        if (!lexicon.trie.starts(words.ids[from]!)) continue;
        lexicon.trie.match(words.ids, from, sentence.to, found);
        // Only now: one phrase may have several senses in one category, and all of them start here.
        for (const [category, end] of ends) covered.set(category, Math.max(end, covered.get(category) ?? 0));
        ends.clear();
      }
    return new Marks(all, firstAt, byCategory);
  }

  /** The longest phrase of a category that starts at a token, with this sense if one is given. */
  at(token: number, category: Category, sense?: string): Mark | undefined {
    const first = this.firstAt[token];
    if (first === undefined || first === NONE) return undefined;
    for (let i = first; i < this.all.length && this.all[i]!.from === token; i++) {
      const mark = this.all[i]!;
      if (mark.entry.category !== category) continue;
      if (sense === undefined || mark.entry.sense === sense) return mark;
    }
    return undefined;
  }

  /** All phrases that start at a token. */
  startingAt(token: number): readonly Mark[] {
    const first = this.firstAt[token];
    if (first === undefined || first === NONE) return NO_MARKS;
    let end = first + 1;
    while (end < this.all.length && this.all[end]!.from === token) end++;
    return this.all.slice(first, end);
  }

  /** A phrase of one of the categories that starts before a token and reaches over it. */
  over(token: number, ...categories: readonly Category[]): Mark | undefined {
    for (let from = token - 1; from >= Math.max(0, token - LONGEST_PHRASE); from--)
      for (const category of categories) {
        const mark = this.at(from, category);
        if (mark && mark.to > token) return mark;
      }
    return undefined;
  }

  /** All phrases of a category, in reading order. */
  of(category: Category): readonly Mark[] {
    return this.byCategory.get(category) ?? [];
  }

  /** All phrases of a category and sense, in reading order. */
  ofSense(category: Category, ...senses: readonly string[]): Mark[] {
    return this.of(category).filter((mark) => senses.includes(mark.entry.sense));
  }
}

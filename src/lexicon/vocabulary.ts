import { foldKey } from "../text/fold.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import { wordShape } from "../text/word-shape.ts";

/** A word that no phrase of the lexicon contains. */
export const UNKNOWN = 0;

const SHAPE_BITS = 4;
/** Surfaces remembered between articles: enough for the language, and a bound on memory. */
const LONGEST_MEMORY = 60_000;
/** Longer than any word of any language written in Latin letters; not worth remembering. */
const LONGEST_WORD = 40;

/** The tokens of one text as numbers: which word of the lexicon each is, and how it is written. */
export interface WordColumns {
  readonly ids: Int32Array;
  readonly shapes: Uint8Array;
}

/**
 * Numbers for the words that phrases are made of. Spellings that fold alike share one number.
 * The memory of surfaces only saves time: the answer never depends on it.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private memory = new Map<string, number>();

  /** The number of a word, given one when it has none. Only while the lexicon is compiled. */
  add(word: string): number {
    const key = foldKey(word);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size + 1;
      this.ids.set(key, id);
    }
    return id;
  }

  idOf(word: string): number {
    return this.ids.get(foldKey(word)) ?? UNKNOWN;
  }

  get size(): number {
    return this.ids.size + 1;
  }

  columns(tokens: Tokens): WordColumns {
    const ids = new Int32Array(tokens.count);
    const shapes = new Uint8Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const packed = this.look(tokens.word(i), tokens.kinds[i]!);
      ids[i] = packed >> SHAPE_BITS;
      shapes[i] = packed & ((1 << SHAPE_BITS) - 1);
    }
    return { ids, shapes };
  }

  private look(surface: string, kind: number): number {
    const known = this.memory.get(surface);
    if (known !== undefined) return known;
    if (surface.length > LONGEST_WORD) return 0;
    const shape = kind === TokenKind.Word ? wordShape(surface) : 0;
    const packed = (this.idOf(surface) << SHAPE_BITS) | shape;
    if (this.memory.size >= LONGEST_MEMORY) this.memory = new Map();
    this.memory.set(surface, packed);
    return packed;
  }
}

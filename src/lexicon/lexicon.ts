import { tokenize } from "../text/tokens.ts";
import { WordShape } from "../text/word-shape.ts";
import { CAPITALISED, type LexiconEntry } from "./category.ts";
import type { Language } from "./language.ts";
import { PhraseTrie } from "./phrase-trie.ts";
import { UNKNOWN, Vocabulary } from "./vocabulary.ts";

export type FamilyNameGroup = "common" | "rare" | "highland";

/** How a language words officials, bodies and meetings: compiled once, read-only after. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly trie = new PhraseTrie();
  /** Words behind which a full stop ends no sentence, in lower case. */
  readonly abbreviations = new Set<string>();
  private readonly familyNames = new Map<number, FamilyNameGroup>();
  private readonly wordsOfSense = new Map<string, Set<number>>();
  /** Rules ask for the same few words at every token; folding them each time shows in the profile. */
  private readonly askedFor = new Map<string, number>();

  constructor(readonly language: Language) {}

  addPhrase(entry: LexiconEntry): void {
    const words = this.wordsOf(entry.form);
    if (words.length === 0) return;
    this.trie.add(words, entry);
    if (words.length === 1) {
      const key = `${entry.category}/${entry.sense}`;
      const set = this.wordsOfSense.get(key) ?? new Set();
      this.wordsOfSense.set(key, set.add(words[0]!));
    }
  }

  addFamilyName(form: string, group: FamilyNameGroup): void {
    this.familyNames.set(this.vocabulary.add(form), group);
  }

  seal(): this {
    this.trie.seal(this.vocabulary.size);
    this.askedFor.clear();
    return this;
  }

  familyName(word: number): FamilyNameGroup | undefined {
    return word === UNKNOWN ? undefined : this.familyNames.get(word);
  }

  /** The number of a word that rules look for one by one, such as `phó`; 0 where the lexicon has none. */
  word(form: string): number {
    const known = this.askedFor.get(form);
    if (known !== undefined) return known;
    const word = this.vocabulary.idOf(form);
    this.askedFor.set(form, word);
    return word;
  }

  /** True where the entry may stand on tokens written like these: a name has a capital somewhere. */
  static fits(entry: LexiconEntry, shapes: Uint8Array, from: number, to: number): boolean {
    if (!CAPITALISED.has(entry.category)) return true;
    for (let i = from; i < to; i++) if ((shapes[i]! & WordShape.Capital) !== 0) return true;
    return false;
  }

  private wordsOf(form: string): number[] {
    const tokens = tokenize(form);
    return Array.from({ length: tokens.count }, (_, i) => this.vocabulary.add(tokens.word(i)));
  }
}

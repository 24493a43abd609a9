import { CATEGORIES, type Category, type LexiconEntry } from "./category.ts";

/** Wide enough for every word of the lexicon; keys stay exact integers. */
const WORD_RANGE = 1 << 20;
const ROOT = 0;

const BIT = new Map<Category, number>(CATEGORIES.map((category, i) => [category, 1 << i]));

/** A trie over word numbers. Every step is one look-up, so a match costs its own length and no more. */
export class PhraseTrie {
  private readonly edges = new Map<number, number>();
  private readonly entries: (LexiconEntry[] | undefined)[] = [undefined];
  private fromRoot: Int32Array = new Int32Array(0);

  add(words: readonly number[], entry: LexiconEntry): void {
    let node = ROOT;
    for (const word of words) {
      const key = node * WORD_RANGE + word;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.entries.length;
        this.edges.set(key, next);
        this.entries.push(undefined);
      }
      node = next;
    }
    const here = this.entries[node] ?? [];
    this.entries[node] = here;
    const same = here.findIndex((known) => known.category === entry.category && known.sense === entry.sense);
    if (same < 0) here.push(entry);
  }

  /** Called once, when all phrases are in: most words start none, and an array says so fastest. */
  seal(vocabularySize: number): void {
    this.fromRoot = new Int32Array(vocabularySize);
    for (const [key, node] of this.edges) if (key < WORD_RANGE) this.fromRoot[key] = node;
  }

  /** True where some phrase starts with this word. */
  starts(word: number): boolean {
    return this.fromRoot[word] !== ROOT;
  }

  /**
   * Tells `found` the entries that begin at `from`: of each category those of the longest phrase, longest
   * phrases first. `found` says whether it takes the entry; a category not taken is tried shorter.
   */
  match(
    words: Int32Array,
    from: number,
    limit: number,
    found: (entry: LexiconEntry, to: number) => boolean,
  ): void {
    let node = this.fromRoot[words[from]!]!;
    if (node === ROOT) return;
    const nodes: number[] = [];
    const ends: number[] = [];
    for (let at = from + 1; ; at++) {
      if (this.entries[node]) {
        nodes.push(node);
        ends.push(at);
      }
      if (at >= limit) break;
      const next = this.edges.get(node * WORD_RANGE + words[at]!);
      if (next === undefined) break;
      node = next;
    }
    let taken = 0;
    for (let k = nodes.length - 1; k >= 0; k--) {
      let here = 0;
      for (const entry of this.entries[nodes[k]!]!) {
        const bit = BIT.get(entry.category)!;
        if (!(taken & bit) && found(entry, ends[k]!)) here |= bit;
      }
      taken |= here;
    }
  }
}

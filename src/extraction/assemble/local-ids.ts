/** Numbers entities by key in order of first use: `p1`, `p2`. */
export class LocalIds<K> {
  private readonly ids = new Map<K, string>();

  constructor(private readonly letter: string) {}

  of(key: K): string {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `${this.letter}${this.ids.size + 1}`;
      this.ids.set(key, id);
    }
    return id;
  }

  /** Keys and ids in order of first use. */
  entries(): IterableIterator<[K, string]> {
    return this.ids.entries();
  }
}

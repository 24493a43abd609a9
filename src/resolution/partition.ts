/** Sets of the numbers below `size`, joined step by step, with pairs that must stay apart. */
export class Partition {
  readonly #parent: Int32Array;
  /** Each set is a ring: the next number of the same set. */
  readonly #next: Int32Array;
  readonly #size: Int32Array;
  /** For each root that has any, the roots that it must not meet. */
  readonly #apart = new Map<number, Set<number>>();

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
    this.#next = Int32Array.from(this.#parent);
    this.#size = new Int32Array(size).fill(1);
  }

  root(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = i; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The numbers of the set of `i`, in order. */
  members(i: number): number[] {
    const members = [i];
    for (let at = this.#next[i]!; at !== i; at = this.#next[at]!) members.push(at);
    return members.sort((a, b) => a - b);
  }

  keepApart(i: number, j: number): void {
    const [a, b] = [this.root(i), this.root(j)];
    this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
    this.#apart.set(b, (this.#apart.get(b) ?? new Set()).add(a));
  }

  mustStayApart(i: number, j: number): boolean {
    return this.#apart.get(this.root(i))?.has(this.root(j)) ?? false;
  }

  /** Makes one set of both, also of those that should have stayed apart: ask first. */
  join(i: number, j: number): void {
    const [one, other] = [this.root(i), this.root(j)];
    if (one === other) return;
    const [large, small] = this.#size[one]! >= this.#size[other]! ? [one, other] : [other, one];
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    const next = this.#next[large]!;
    this.#next[large] = this.#next[small]!;
    this.#next[small] = next;
    for (const enemy of this.#apart.get(small) ?? []) {
      this.#apart.get(enemy)!.delete(small);
      this.keepApart(large, enemy);
    }
    this.#apart.delete(small);
  }

  /** The sets, in the order of their first numbers. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.root(i);
      const set = sets.get(root);
      if (set) set.push(i);
      else sets.set(root, [i]);
    }
    return [...sets.values()];
  }
}

/** Sets of the numbers below `size`, joined step by step, with pairs that must stay apart. */
export class Partition {
  readonly #parent: number[];
  readonly #members: number[][];
  /** For each root, the roots that it must not meet. */
  readonly #apart: Set<number>[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#members = this.#parent.map((i) => [i]);
    this.#apart = this.#parent.map(() => new Set());
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

  members(i: number): readonly number[] {
    return this.#members[this.root(i)]!;
  }

  keepApart(i: number, j: number): void {
    const [a, b] = [this.root(i), this.root(j)];
    this.#apart[a]!.add(b);
    this.#apart[b]!.add(a);
  }

  mustStayApart(i: number, j: number): boolean {
    return this.#apart[this.root(i)]!.has(this.root(j));
  }

  /** Makes one set of both, also of those that should have stayed apart: ask first. */
  join(i: number, j: number): void {
    const [one, other] = [this.root(i), this.root(j)];
    if (one === other) return;
    const [large, small] =
      this.#members[one]!.length >= this.#members[other]!.length ? [one, other] : [other, one];
    this.#parent[small] = large;
    for (const member of this.#members[small]!) this.#members[large]!.push(member);
    this.#members[small] = [];
    for (const enemy of this.#apart[small]!) {
      this.#apart[enemy]!.delete(small);
      this.#apart[enemy]!.add(large);
      this.#apart[large]!.add(enemy);
    }
    this.#apart[small]!.clear();
  }

  /** The sets, each by its numbers in order, in the order of their first. */
  sets(): number[][] {
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => [...members].sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }
}

import { groupBy } from "../std/group-by.ts";

/**
 * The connected groups of items, where items that share a key belong together.
 * @returns groups and members sorted by reference, so that the order of the input leaves no trace
 */
export function clusters<T extends { readonly reference: string }>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): T[][] {
  const sorted = [...items].sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const parent = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  sorted.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, i);
      else parent[rootOf(i)] = rootOf(other);
    }
  });
  const indexes = sorted.map((_, i) => i);
  return [...groupBy(indexes, rootOf).values()].map((group) => group.map((i) => sorted[i]!));
}

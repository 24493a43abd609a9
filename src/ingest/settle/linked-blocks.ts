import { blockOf } from "../block-of.ts";

/**
 * Blocks with those that judgements join to them, which are resolved together.
 * @param same pairs of references that are judged to mean one
 * @returns for each block of such a group its first block
 */
export function linkedBlocks(
  blocks: readonly string[],
  same: readonly (readonly [string, string])[],
): Map<string, string> {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of same) {
    const [from, to] = [blockOf(a), blockOf(b)];
    if (from === to) continue;
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const groups = new Map<string, string>();
  for (const block of blocks) {
    const waiting = groups.has(block) ? [] : [block];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (groups.has(next)) continue;
      groups.set(next, block);
      waiting.push(...(neighbours.get(next) ?? []));
    }
  }
  return groups;
}

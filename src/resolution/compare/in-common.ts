/** How many keys both have, and how many of them are left when chance has had its share: the more pairs, the more. */
export function inCommon(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
  pairsOfMentions: number,
): { shared: number; beyondChance: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared++;
  return { shared, beyondChance: Math.floor(shared / (1 + Math.log10(pairsOfMentions))) };
}

/** Several may make the same mistake: they read the same words. */
export const MOST_CONFIDENT = 0.99;

/**
 * How sure a statement is that several extractors made: `1 − Π(1 − c)` over the extractors, each with the surest of
 * what it said, at most 0.99, and never less than the surest of all. An extractor does not confirm itself.
 */
export function jointConfidence(
  said: readonly { readonly name: string; readonly confidence: number }[],
): number {
  const byName = new Map<string, number>();
  for (const { name, confidence } of said) byName.set(name, Math.max(confidence, byName.get(name) ?? 0));
  // In one order, so that rounding does not hang on who came first.
  const each = [...byName.values()].sort((a, b) => a - b);
  const surest = each.at(-1) ?? 0;
  if (each.length < 2) return surest;
  const joint = 1 - each.reduce((doubt, confidence) => doubt * (1 - confidence), 1);
  return Math.max(surest, Math.min(MOST_CONFIDENT, Math.round(joint * 1e4) / 1e4));
}

/**
 * Mentions in an order that is that of the set, one for each reference: where several extractors name one entity of an
 * article, `join` makes one of theirs.
 */
export function mentionsByReference<T extends { readonly reference: string }>(
  mentions: readonly T[],
  join: (said: readonly T[]) => T,
): T[] {
  const sorted = [...mentions].sort(byReference);
  const unique: T[] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    const { reference } = sorted[from]!;
    while (sorted[to]?.reference === reference) to++;
    unique.push(to - from === 1 ? sorted[from]! : join(sorted.slice(from, to).sort(byContent)));
  }
  return unique;
}

function byReference(a: { readonly reference: string }, b: { readonly reference: string }): number {
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0;
}

function byContent(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

/** The least difference between a number of the one list and one of the other; infinite where one is empty. */
export function leastGap(a: readonly number[], b: readonly number[]): number {
  const sorted = [...b].sort((x, y) => x - y);
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < x) low = middle + 1;
      else high = middle;
    }
    for (const y of [sorted[low], sorted[low - 1]])
      if (y !== undefined) least = Math.min(least, Math.abs(x - y));
  }
  return least;
}

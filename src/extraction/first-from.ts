/**
 * The index of the first of them that starts at or behind a token; their number where none does. By bisection: an endless
 * sentence with a million dates is asked a million times.
 */
export function firstFrom(sorted: readonly { readonly from: number }[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

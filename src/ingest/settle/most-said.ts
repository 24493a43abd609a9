/**
 * What most sayings have in one field; where they are even, the first in code point order. Null where none has anything.
 * @param timesOf how often something is said, once when left out
 */
export function mostSaid<T, F extends keyof T>(
  sayings: readonly T[],
  field: F,
  timesOf: (saying: T) => number = () => 1,
): NonNullable<T[F]> | null {
  const counts = new Map<NonNullable<T[F]>, number>();
  for (const saying of sayings) {
    const value = saying[field];
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + timesOf(saying));
  }
  let best: NonNullable<T[F]> | null = null;
  for (const [value, count] of counts) {
    const lead = best === null ? 1 : count - counts.get(best)!;
    if (lead > 0 || (lead === 0 && value < best!)) best = value;
  }
  return best;
}

type Keyed<T> = Pick<ReadonlySet<T>, "size" | "has"> & { keys(): Iterable<T> };

export function meet<T>(a: Keyed<T>, b: Keyed<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of small.keys()) if (large.has(value)) return true;
  return false;
}

/**
 * The body in which most members have a post, and how many; of equal ones the first by id; null when none has any.
 * @param bodiesOf the bodies in which each person holds a post
 * @complexity O(posts)
 */
export function commonestBody(
  members: readonly string[],
  bodiesOf: ReadonlyMap<string, Iterable<string>>,
): { bodyId: string; members: number } | null {
  const counts = new Map<string, number>();
  for (const member of members) {
    for (const body of new Set(bodiesOf.get(member))) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most ? { bodyId: most[0], members: most[1] } : null;
}

/** What became of a community since the window before. */
export interface Persistence {
  /** The community before that is most like this one, by its place in the list; null when none shares a member. */
  readonly before: number | null;
  /** Members in both over members in either: 1 unchanged, 0 new. */
  readonly jaccard: number;
}

/**
 * For each community its likest of the window before. Two that name the same one are halves of it; one before that
 * nobody names has dissolved.
 * Greene, Doyle, Cunningham, Tracking the evolution of communities in dynamic social networks, ASONAM (2010).
 * @param now communities that share no member, as `communities` gives them
 * @returns beside `now`
 * @complexity O(members)
 */
export function persistence(
  now: readonly (readonly string[])[],
  before: readonly (readonly string[])[],
): Persistence[] {
  const placeOf = new Map(before.flatMap((members, place) => members.map((id) => [id, place] as const)));
  return now.map((members) => {
    const shared = new Map<number, number>();
    for (const id of members) {
      const place = placeOf.get(id);
      if (place !== undefined) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const [best] = [...shared]
      .map(([place, both]) => ({
        before: place,
        jaccard: both / (members.length + before[place]!.length - both),
      }))
      .sort((a, b) => b.jaccard - a.jaccard || a.before - b.before);
    return best ?? { before: null, jaccard: 0 };
  });
}

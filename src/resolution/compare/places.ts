import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { inCommon } from "./in-common.ts";

export type PlaceOutcome =
  | "three bodies in common"
  | "two bodies in common"
  | "one body in common"
  | "same places"
  | "few of the places"
  | "other places"
  | "places unknown";

/** Of the mentions, the share from which a place is one of theirs. */
const OWN = 0.2;

/** Whether the articles speak of the same bodies, or of the same provinces. */
export function comparePlaces(a: PersonProfile, b: PersonProfile): Outcome<PlaceOutcome> {
  const { shared, beyondChance } = inCommon(a.surroundings, b.surroundings, a.mentions * b.mentions);
  if (beyondChance > 0) {
    const bodies = (["one body", "two bodies", "three bodies"] as const)[Math.min(beyondChance, 3) - 1]!;
    return { outcome: `${bodies} in common`, because: `${shared} bodies of the articles in common` };
  }
  if (shared > 0) return { outcome: "few of the places", because: "" };
  if (a.places.size === 0 || b.places.size === 0) return { outcome: "places unknown", because: "" };
  const [small, large] = a.places.size <= b.places.size ? [a, b] : [b, a];
  let outcome: PlaceOutcome = "other places";
  for (const [place, count] of small.places) {
    const other = large.places.get(place);
    if (other === undefined) continue;
    if (count >= OWN * small.mentions && other >= OWN * large.mentions)
      return { outcome: "same places", because: "same places" };
    outcome = "few of the places";
  }
  return { outcome, because: outcome === "other places" ? outcome : "" };
}

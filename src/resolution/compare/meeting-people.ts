import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { inCommon } from "./in-common.ts";
import { meet } from "./sets.ts";

export type PeopleOutcome =
  | "three in common"
  | "two in common"
  | "same chair"
  | "one in common"
  | "none in common"
  | "other counterpart"
  | "people unknown";

/** Who chaired or attended both. */
export function comparePeople(a: MeetingProfile, b: MeetingProfile): Outcome<PeopleOutcome> {
  if (a.people.size === 0 || b.people.size === 0) return { outcome: "people unknown", because: "" };
  const { shared, beyondChance } = inCommon(a.people, b.people, a.mentions * b.mentions);
  const because = shared === 0 ? "nobody in common" : `${shared} of the people in common`;
  if (beyondChance >= 3) return { outcome: "three in common", because };
  if (beyondChance === 2) return { outcome: "two in common", because };
  if (a.classes.has("talks") && b.classes.has("talks") && a.people.size > 1 && b.people.size > 1)
    return { outcome: "other counterpart", because: "talks with others" };
  if (meet(a.chairs, b.chairs)) return { outcome: "same chair", because: "same chair" };
  return { outcome: shared > 0 ? "one in common" : "none in common", because };
}

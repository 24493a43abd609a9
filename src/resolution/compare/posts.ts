import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { dayNumber, leastGap } from "./least-gap.ts";
import { meet } from "./sets.ts";

export type PostOutcome =
  | "same post"
  | "same body"
  | "same role in a similar body"
  | "similar body"
  | "same membership"
  | "same province"
  | "same role"
  | "same role in another body"
  | "same role elsewhere"
  | "other province"
  | "elsewhere at one time"
  | "other posts"
  | "one without post"
  | "both without post";

/** What the posts of two have in common, the closest first. */
export function comparePosts(a: PersonProfile, b: PersonProfile): Outcome<PostOutcome> {
  if (!a.hasPosts && !b.hasPosts) return { outcome: "both without post", because: "no post known" };
  if (!a.hasPosts || !b.hasPosts) return { outcome: "one without post", because: "one post known" };
  if (meet(a.posts, b.posts)) return said("same post");
  if (meet(a.bodies, b.bodies)) return said("same body");
  if (meet(a.memberships, b.memberships)) return said("same membership");
  const hasSameRole = meet(a.roles, b.roles);
  if (haveSimilarBodies(a, b)) return said(hasSameRole ? "same role in a similar body" : "similar body");
  if (meet(a.areas, b.areas)) return said("same province");
  const isElsewhere = a.areas.size > 0 && b.areas.size > 0;
  const areTold = a.bodies.size > 0 && b.bodies.size > 0;
  if (isElsewhere && areCurrentAtOneTime(a, b)) return said("elsewhere at one time");
  if (isElsewhere) return said(hasSameRole ? "same role elsewhere" : "other province");
  if (areTold) return said(hasSameRole ? "same role in another body" : "other posts");
  return said(hasSameRole ? "same role" : "other posts");
}

/** Whoever chairs one province does not chair another in the same half-year. */
const AT_ONE_TIME_DAYS = 180;

function areCurrentAtOneTime(a: PersonProfile, b: PersonProfile): boolean {
  if (!a.holdsLocalPost || !b.holdsLocalPost) return false;
  return leastGap([...a.days].map(dayNumber), [...b.days].map(dayNumber)) <= AT_ONE_TIME_DAYS;
}

/** `cuc-thuy-loi` and `cuc-thuy-loi-viet-nam`: what tells one is part of what tells the other. */
function haveSimilarBodies(a: PersonProfile, b: PersonProfile): boolean {
  for (const one of a.bodies.values())
    for (const other of b.bodies.values()) {
      const [few, many] = one.length <= other.length ? [one, other] : [other, one];
      if (few.length >= 2 && few.every((syllable) => many.includes(syllable))) return true;
    }
  return false;
}

function said(outcome: PostOutcome): Outcome<PostOutcome> {
  return { outcome, because: outcome };
}

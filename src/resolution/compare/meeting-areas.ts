import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { meet } from "./sets.ts";

export type AreaOutcome = "same province" | "other provinces" | "province unknown";

/** Whether the articles speak of the bodies of one province: `kỳ họp thứ 9` is held in many on one day. */
export function compareAreas(
  { areas: a }: MeetingProfile,
  { areas: b }: MeetingProfile,
): Outcome<AreaOutcome> {
  if (a.size === 0 || b.size === 0) return { outcome: "province unknown", because: "" };
  return meet(a, b)
    ? { outcome: "same province", because: "bodies of one province" }
    : { outcome: "other provinces", because: "bodies of other provinces" };
}

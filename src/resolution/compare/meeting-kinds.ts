import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { meet } from "./sets.ts";

export type KindOutcome = "same kind" | "kinds alike" | "other kinds" | "press and other" | "kind unknown";

/** `cuộc họp` and `hội nghị` may be one; a press conference about it is another. */
export function compareKinds(a: MeetingProfile, b: MeetingProfile): Outcome<KindOutcome> {
  if (meet(a.kinds, b.kinds)) return { outcome: "same kind", because: "same kind" };
  if (meet(a.classes, b.classes)) return { outcome: "kinds alike", because: "" };
  if (a.classes.has("press") !== b.classes.has("press"))
    return { outcome: "press and other", because: "one is a press conference" };
  if (a.classes.size === 0 || b.classes.size === 0) return { outcome: "kind unknown", because: "" };
  return { outcome: "other kinds", because: "other kinds" };
}

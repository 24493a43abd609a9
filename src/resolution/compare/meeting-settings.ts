import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { meet } from "./sets.ts";

export type Agreement = "same" | "other" | "unknown";

export function compareOrganisers(a: MeetingProfile, b: MeetingProfile): Outcome<Agreement> {
  return agreement("organiser", a.organisers, b.organisers);
}

export function compareMeetingPlaces(a: MeetingProfile, b: MeetingProfile): Outcome<Agreement> {
  return agreement("place", a.places, b.places);
}

export function compareHours(a: MeetingProfile, b: MeetingProfile): Outcome<Agreement> {
  return agreement("time of day", a.timesOfDay, b.timesOfDay);
}

function agreement(what: string, a: ReadonlySet<string>, b: ReadonlySet<string>): Outcome<Agreement> {
  if (a.size === 0 || b.size === 0) return { outcome: "unknown", because: "" };
  return meet(a, b)
    ? { outcome: "same", because: `same ${what}` }
    : { outcome: "other", because: `other ${what}` };
}

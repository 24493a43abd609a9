import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { inCommon } from "./in-common.ts";

export type ArticleOutcome = "much in common" | "some in common" | "little in common" | "nothing in common";

/** Persons and bodies that the articles name beside the meeting, whether or not they took part. */
export function compareArticles(a: MeetingProfile, b: MeetingProfile): Outcome<ArticleOutcome> {
  const pairs = a.mentions * b.mentions;
  const persons = inCommon(a.company, b.company, pairs);
  const bodies = inCommon(a.surroundings, b.surroundings, pairs);
  const beyondChance = persons.beyondChance + bodies.beyondChance;
  const because = `articles share ${persons.shared} persons, ${bodies.shared} bodies`;
  if (beyondChance >= 4) return { outcome: "much in common", because };
  if (beyondChance >= 2) return { outcome: "some in common", because };
  if (persons.shared + bodies.shared > 0) return { outcome: "little in common", because: "" };
  const named = (profile: MeetingProfile) => profile.company.size + profile.surroundings.size;
  const isSilent = Math.min(named(a), named(b)) < 2;
  return { outcome: isSilent ? "little in common" : "nothing in common", because: "" };
}

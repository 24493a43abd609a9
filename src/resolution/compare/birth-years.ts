import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { meet } from "./sets.ts";

export type BirthYearOutcome = "same birth year" | "other birth year" | "birth year unknown";

export function compareBirthYears(a: PersonProfile, b: PersonProfile): Outcome<BirthYearOutcome> {
  if (a.birthYears.size === 0 || b.birthYears.size === 0)
    return { outcome: "birth year unknown", because: "" };
  const outcome = meet(a.birthYears, b.birthYears) ? "same birth year" : "other birth year";
  return { outcome, because: outcome };
}

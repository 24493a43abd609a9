import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { meet } from "./sets.ts";

export type LevelOutcome =
  | "same level"
  | "central and local"
  | "home and abroad"
  | "other levels"
  | "level unknown";

/** Whether posts stand on one tier of the State. */
export function compareLevels(a: PersonProfile, b: PersonProfile): Outcome<LevelOutcome> {
  if (a.levels.size === 0 || b.levels.size === 0) return { outcome: "level unknown", because: "" };
  if (meet(a.levels, b.levels)) return { outcome: "same level", because: "" };
  if (a.levels.has("foreign") || b.levels.has("foreign")) return said("home and abroad");
  if (a.levels.has("central") || b.levels.has("central")) return said("central and local");
  return said("other levels");
}

function said(outcome: LevelOutcome): Outcome<LevelOutcome> {
  return { outcome, because: outcome };
}

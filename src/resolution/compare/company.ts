import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { inCommon } from "./in-common.ts";

export type CompanyOutcome =
  | "none in common"
  | "few in common"
  | "one in common"
  | "two in common"
  | "three in common";

/** How many persons are named beside both. */
export function compareCompany(a: PersonProfile, b: PersonProfile): Outcome<CompanyOutcome> {
  const { shared, beyondChance } = inCommon(a.company, b.company, a.mentions * b.mentions);
  const few = shared === 0 ? "none" : "few";
  const outcome = ([few, "one", "two", "three"] as const)[Math.min(beyondChance, 3)]!;
  return {
    outcome: `${outcome} in common`,
    because: shared === 0 ? "" : `named beside ${shared} of the same`,
  };
}

import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import { meet } from "./sets.ts";

export type SeriesOutcome = "same number" | "other number" | "number unknown";

/** `kỳ họp thứ 6` is not `kỳ họp thứ 7`. */
export function compareSeries(a: MeetingProfile, b: MeetingProfile): Outcome<SeriesOutcome> {
  let outcome: SeriesOutcome = "number unknown";
  for (const [label, numbers] of a.numbers) {
    const others = b.numbers.get(label);
    if (!others) continue;
    if (!meet(numbers, others)) return { outcome: "other number", because: "another of the series" };
    if (label !== "year") outcome = "same number";
  }
  return { outcome, because: outcome === "same number" ? "same number in the series" : "" };
}

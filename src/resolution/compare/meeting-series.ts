import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";
import type { Agreement } from "./meeting-settings.ts";
import { meet } from "./sets.ts";

export type SeriesOutcome =
  | "same number"
  | "same number of another series"
  | "other number"
  | "number unknown";

/** `kỳ họp thứ 6` is not `kỳ họp thứ 7`, and every province has a sixth. */
export function compareSeries(
  a: MeetingProfile,
  b: MeetingProfile,
  organisers: Agreement,
): Outcome<SeriesOutcome> {
  let outcome: SeriesOutcome = "number unknown";
  for (const [label, numbers] of a.numbers) {
    const others = b.numbers.get(label);
    if (!others) continue;
    if (!meet(numbers, others)) return { outcome: "other number", because: "another of the series" };
    if (label !== "year") outcome = "same number";
  }
  if (outcome === "same number" && organisers === "other")
    return { outcome: "same number of another series", because: "same number in the series of another" };
  return { outcome, because: outcome === "same number" ? "same number in the series" : "" };
}

import type { PartialDate } from "../../record/partial-date.ts";
import type { Certainty } from "../time/certainty.ts";
import { inWindow, type Window } from "../time/window.ts";

/** How many meetings an answer rests on, and how many it left aside for want of a date. */
export interface Coverage {
  /** Counted: surely inside the window. */
  readonly counted: number;
  /** Left aside: their date is too coarse to tell on which side of the window's edge they lie. */
  readonly straddling: number;
  /** Left aside: without a date, or without its year. Counted where the window is open at both ends. */
  readonly undated: number;
}

interface MeetingRow {
  readonly meetingId: string;
  readonly date: PartialDate | null;
}

/**
 * The rows of meetings that surely lie in the window, in the order given.
 * @complexity O(rows)
 */
export function rowsInWindow<T extends MeetingRow>(
  rows: readonly T[],
  window: Window,
): { rows: T[]; coverage: Coverage } {
  const meetings = new Map<string, Certainty>();
  for (const { meetingId, date } of rows) {
    if (!meetings.has(meetingId)) meetings.set(meetingId, inWindow(date, window));
  }
  const count = (certainty: Certainty) => [...meetings.values()].filter((each) => each === certainty).length;
  return {
    rows: rows.filter(({ meetingId }) => meetings.get(meetingId) === "CERTAIN"),
    coverage: { counted: count("CERTAIN"), straddling: count("POSSIBLE"), undated: count("UNKNOWN") },
  };
}

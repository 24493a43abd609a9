import type { Companion } from "./companions.ts";

export type Shift = "ENTERED" | "LEFT" | "ROSE" | "FELL" | "UNCHANGED";

/** How close somebody is in one window and in another. */
export interface CompanionShift {
  readonly personId: string;
  readonly shift: Shift;
  /** Share of the person's meetings that falls to this companion, 0 to 1: weight over the weight of all. */
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/**
 * Who entered and left somebody's company between two windows, who rose and fell in it. Shares, not weights, are compared:
 * windows may differ in length and in how much is reported of them.
 * @param before all companions in the first window
 * @param after all companions in the second
 * @returns the greatest change first
 * @complexity O(n log n)
 */
export function companionShifts(before: readonly Companion[], after: readonly Companion[]): CompanionShift[] {
  const sharesBefore = shares(before);
  const sharesAfter = shares(after);
  return [...new Set([...sharesBefore.keys(), ...sharesAfter.keys()])]
    .map((personId) => {
      const shareBefore = sharesBefore.get(personId) ?? 0;
      const shareAfter = sharesAfter.get(personId) ?? 0;
      return { personId, shift: shiftOf(shareBefore, shareAfter), shareBefore, shareAfter };
    })
    .sort((a, b) => change(b) - change(a) || (a.personId < b.personId ? -1 : 1));
}

function shares(companions: readonly Companion[]): Map<string, number> {
  const total = companions.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(companions.map(({ personId, weight }) => [personId, weight / total]));
}

/** Sums of fractions differ in their last digits. */
const SAME = 1e-9;

function shiftOf(before: number, after: number): Shift {
  if (before === 0) return "ENTERED";
  if (after === 0) return "LEFT";
  if (Math.abs(after - before) < SAME) return "UNCHANGED";
  return after > before ? "ROSE" : "FELL";
}

function change({ shareBefore, shareAfter }: CompanionShift): number {
  return Math.abs(shareAfter - shareBefore);
}

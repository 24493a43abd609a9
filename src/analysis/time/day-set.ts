import { common, type DayRange } from "./day-range.ts";

/** Days as ranges, in order, with at least one day between each two. */
export type DaySet = readonly DayRange[];

export const ALL_DAYS: DaySet = [{ from: -Infinity, to: Infinity }];

/** @complexity O(a · b) ranges; sets of posts have one or two. */
export function intersect(a: DaySet, b: DaySet): DaySet {
  return a.flatMap((x) => b.flatMap((y) => common(x, y) ?? []));
}

export function subtract(set: DaySet, hole: DayRange): DaySet {
  return set.flatMap((range) => {
    if (!common(range, hole)) return [range];
    return [
      { from: range.from, to: hole.from - 1 },
      { from: hole.to + 1, to: range.to },
    ].filter(({ from, to }) => from <= to && to > -Infinity && from < Infinity);
  });
}

/** The set of all days in any of the ranges, whatever their order. */
export function unite(ranges: Iterable<DayRange>): DaySet {
  const united: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = united.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else united.push({ from, to });
  }
  return united;
}

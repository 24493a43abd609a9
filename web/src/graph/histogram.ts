import type { Elements } from "./elements.ts";
import { timeOf } from "./line-time.ts";

export interface Bar {
  /** `2020-11`, or `2020` where the span is long. */
  readonly month: string;
  readonly from: string;
  readonly to: string;
  readonly lines: number;
}

const MONTHS_AT_MOST = 60;

/** How many lines there are in each month from the first to the last; in each year where months would be too many. */
export function histogram({ nodes, lines }: Pick<Elements, "nodes" | "lines">): Bar[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const days = lines.flatMap((line) => timeOf(line, byId)?.from ?? []).sort();
  if (days.length === 0) return [];
  const months = monthsBetween(days[0]!.slice(0, 7), days.at(-1)!.slice(0, 7));
  const keys =
    months.length <= MONTHS_AT_MOST ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
  const counts = new Map<string, number>(keys.map((key) => [key, 0]));
  const width = keys[0]!.length;
  for (const day of days) {
    const key = day.slice(0, width);
    counts.set(key, counts.get(key)! + 1);
  }
  return keys.map((month) => ({ month, ...boundsOf(month), lines: counts.get(month)! }));
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (;;) {
    const key = `${year}-${String(month).padStart(2, "0")}`;
    months.push(key);
    if (key >= last) return months;
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

function boundsOf(key: string): { from: string; to: string } {
  if (key.length === 4) return { from: `${key}-01-01`, to: `${key}-12-31` };
  const [year, month] = key.split("-").map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${key}-01`, to: `${key}-${String(last).padStart(2, "0")}` };
}

import { appendFileSync, readFileSync } from "node:fs";

/** What is wanted of the median, or of how many times as good it is as that of the peer `beside`. */
export interface Wanted {
  readonly least?: number;
  readonly most?: number;
  readonly beside?: string;
}

/** One thing that was measured: ours, and beside it what others reach who can do the same. */
export interface Figure {
  readonly group: string;
  readonly what: string;
  readonly unit: string;
  readonly better: "higher" | "lower";
  /** A value for each round. */
  readonly ours: readonly number[];
  readonly peers?: Readonly<Record<string, readonly number[]>>;
  readonly wanted?: readonly Wanted[];
}

/** Adds figures to a file of them, a line of JSON each; does nothing where nobody asked for one. */
export function keepFigures(file: string | undefined, ...figures: readonly Figure[]): void {
  if (file !== undefined)
    appendFileSync(file, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(""));
}

export function readFigures(file: string): Figure[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Figure);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times as good ours is as a peer's: over 1 we win, whichever way is better. */
export function timesAsGood({ better, ours, peers }: Figure, peer: string): number {
  const quotient = median(ours) / median(peers![peer]!);
  return better === "higher" ? quotient : 1 / quotient;
}

export function isReached(figure: Figure, { least = -Infinity, most = Infinity, beside }: Wanted): boolean {
  const value = beside === undefined ? median(figure.ours) : timesAsGood(figure, beside);
  return value >= least && value <= most;
}

const CANDIDATES = [",", ";", "\t", "|"] as const;

/** What separates cells: whichever the first line has most of, outside of quotes. Excel writes `;` in Vietnamese. */
export function delimiterOf(start: string): string {
  const [line = ""] = start.replace(/"[^"]*"/g, "").split(/[\r\n]/);
  const counts = CANDIDATES.map((each) => line.split(each).length);
  return CANDIDATES[counts.indexOf(Math.max(...counts))]!;
}

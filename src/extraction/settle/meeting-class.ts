/** Words for one occasion go over into each other: `hội nghị`, later `cuộc họp`; `hội đàm`, later `cuộc gặp`. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    "conference",
    "meeting",
    "session",
    "working",
    "meeting-verb",
    "seminar",
    "dialogue",
    "sitting",
    "press",
    "event",
    "plenum",
    "congress",
    "forum",
  ],
  ["talks", "reception", "visit", "working", "working-verb"],
  ["working-verb", "meeting"],
  ["ceremony", "programme", "reception"],
];

/** What people meet their voters at is called so, too; but no sitting is. */
const WITH_VOTERS = new Set([
  "conference",
  "meeting",
  "working",
  "meeting-verb",
  "working-verb",
  "dialogue",
  "reception",
  "event",
]);
const BEHIND_DOORS = new Set(["session", "sitting", "plenum", "congress"]);

/** Could two mentions of these classes be of one meeting? */
export function compatibleClasses(a: string, b: string): boolean {
  if (a === "voters" || b === "voters") return a === b || WITH_VOTERS.has(a) || WITH_VOTERS.has(b);
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** What is told to the press behind a sitting is another occasion of the same day. */
export function isToldBehind(kind: string, classes: ReadonlySet<string>): boolean {
  return kind === "press" && !classes.has("press") && [...classes].some((c) => BEHIND_DOORS.has(c));
}

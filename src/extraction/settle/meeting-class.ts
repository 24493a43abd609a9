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
    "voters",
    "event",
    "plenum",
    "congress",
    "forum",
  ],
  ["talks", "reception", "visit", "working"],
  ["ceremony", "programme", "reception"],
];

/** Could two mentions of these classes be of one meeting? */
export function compatibleClasses(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

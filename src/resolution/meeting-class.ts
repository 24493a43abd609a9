import { nameKey } from "./name-key.ts";

/** What sort of event a kind of meeting is: reports word one event in several kinds of one class. */
export type MeetingClass = "press" | "voters" | "talks" | "visit" | "ceremony" | "forum" | "assembly";

/** Words of kinds that may be said of one event; a word may be of two classes. */
const CLASSES: Readonly<Record<Exclude<MeetingClass, "press">, readonly string[]>> = {
  voters: ["cử tri", "tiếp công dân"],
  visit: ["thăm", "đoàn công tác", "chuyến", "khảo sát", "kiểm tra"],
  ceremony: ["lễ", "khởi công", "khánh thành", "mít tinh"],
  forum: ["diễn đàn", "hội thảo", "tọa đàm", "triển lãm", "hội chợ", "đối thoại"],
  talks: [
    "hội đàm",
    "điện đàm",
    "hội kiến",
    "gặp",
    "tiếp",
    "trao đổi",
    "đối thoại",
    "làm việc",
    "thượng đỉnh",
  ],
  assembly: [
    ...["họp", "hội nghị", "phiên", "đại hội", "giao ban", "chất vấn", "thảo luận"],
    ...["hội thảo", "tọa đàm", "làm việc", "gặp mặt", "chương trình"],
  ],
};
const PATTERNS = Object.entries(CLASSES).map(
  ([name, words]) => [name as MeetingClass, anyOf(words)] as const,
);
/** `buổi họp báo` is no `họp`. */
const PRESS = anyOf(["họp báo", "phát biểu báo chí", "gặp gỡ báo chí"]);

/** Empty for a kind that is in no class. */
export function meetingClasses(kind: string): MeetingClass[] {
  const key = nameKey(kind);
  if (PRESS.test(key)) return ["press"];
  return PATTERNS.flatMap(([name, pattern]) => (pattern.test(key) ? [name] : []));
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.map(nameKey).join("|")})(?!\\p{L})`, "u");
}

import type { ReadText } from "../read-text.ts";

/** `diễn ra tại Hà Nội từ ngày 12 đến 14/11`: where the words end that tell where, behind a verb; the token itself where none do. */
export function whereEnd({ marks }: Pick<ReadText, "marks">, at: number): number {
  const where = marks.at(at, "word", "at");
  const kind = where && marks.at(where.to, "place-type");
  return (where && marks.at(kind?.to ?? where.to, "place")?.to) ?? at;
}

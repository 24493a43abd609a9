import { expect, test } from "vitest";
import { personBlock } from "../../src/resolution/person-block.ts";

test.each([
  ["Lê Văn Tam", "Lê Văn Tâm", "accents"],
  ["Đỗ Mười Hai", "Dỗ Mười Hai", "đ"],
  ["Trần Thị Hoà", "TRẦN  THỊ HÒA", "tone placement, case and spaces"],
  ["Bùi Sỹ Lợi", "Bùi Sĩ Lợi", "i and y"],
  ["Lê\u200b Văn Tám", "Lê Văn Tám", "invisible characters"],
  ["Kim Jong-un", "Kim Jong Un", "hyphens"],
  ["Khuất Thị Duy Kiên", "Khuất Duy Kiên", "Thị of four syllables"],
  ["Alan Pietrov", "Alan Piotr Pietrov", "middle names of foreigners"],
])("%s and %s are compared, whatever their %s", (a, b) => {
  expect(personBlock(a)).toBe(personBlock(b));
});

test.each([
  ["Nguyễn Văn An", "Nguyễn Văn Anh"],
  ["Nguyễn Thị An", "Nguyễn An"],
  ["Alan Pietrov", "Alan Pietrova"],
])("%s and %s are not compared", (a, b) => {
  expect(personBlock(a)).not.toBe(personBlock(b));
});

import { expect, test } from "vitest";
import { seriesNumbers } from "../../src/resolution/series-numbers.ts";

test.each([
  ["Kỳ họp thứ 6 HĐND tỉnh", { ordinal: 6 }],
  ["Kỳ họp thứ sáu", { ordinal: 6 }],
  ["Hội nghị lần thứ XII", { ordinal: 12 }],
  ["Phiên họp 24", { ordinal: 24 }],
  ["Hội nghị Trung ương 7", { ordinal: 7 }],
  ["Kỳ họp thứ 5, Quốc hội khoá XIV", { ordinal: 5, khóa: 14 }],
  ["Phiên họp thường kỳ tháng 3/2018", { tháng: 3, year: 2018 }],
  ["Hội nghị ngày 28-12", {}],
  ["Hội nghị tổng kết 2016 và kế hoạch 2017", {}],
])("%s is numbered %o", (name, numbers) => {
  expect(Object.fromEntries(seriesNumbers(name))).toEqual(numbers);
});

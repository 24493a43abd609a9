import { describe, expect, test } from "vitest";
import { bodyNameKey } from "../../src/resolution/body-name-key.ts";
import { nameKey, slug } from "../../src/resolution/name-key.ts";

describe("nameKey", () => {
  test.each([
    ["Trần Thị Hoà", "Trần Thị Hòa"],
    ["NGUYỄN  PHÚ SƠN", "Nguyễn Phú Sơn"],
    ["Phạm Thuý Nga".normalize("NFD"), "Phạm Thúy Nga"],
    ["Lê\u200b Văn Tám", "Lê Văn Tám"],
    ["Điểu K’ré", "Điểu K'ré"],
  ])("%s and %s are one name", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ["Nguyễn Văn An", "Nguyễn Văn Ân"],
    ["Trần Thị Hoa", "Trần Thị Hòa"],
    ["Lê Quy", "Lê Quý"],
  ])("%s and %s are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

test.each([
  ["UBND TP Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"],
  ["BTC TW", "BTC Trung ương"],
  ["Uỷ ban MTTQ", "Ủy ban Mặt trận Tổ quốc"],
])("the bodies %s and %s are one", (a, b) => {
  expect(bodyNameKey(a)).toBe(bodyNameKey(b));
});

test("a slug is plain ASCII", () => {
  expect(slug("Đặng Thị Ngọc Thịnh")).toBe("dang-thi-ngoc-thinh");
});

import { expect, test } from "vitest";
import { nameLikeness } from "../../../src/api/reconcile/name-likeness.ts";

test.each([
  ["Nguyễn Văn An", "nguyễn  văn AN", 1],
  ["Nguyễn Văn An", "Nguyễn Văn Ân", 0.9],
  ["Nguyễn Văn An", "Nguyen Van An", 0.9],
  ["Đỗ Thị Hoa", "Do Thi Hoa", 0.9],
  ["", "An", 0],
])("%s and %s are alike by %d", (a, b, likeness) => {
  expect(nameLikeness(a, b)).toBeCloseTo(likeness, 9);
  expect(nameLikeness(b, a)).toBeCloseTo(likeness, 9);
});

test("every letter that differs counts", () => {
  const near = nameLikeness("Nguyễn Văn An", "Nguyễn Văn Anh");
  const far = nameLikeness("Nguyễn Văn An", "Trần Thị Bình");
  expect(near).toBeLessThan(0.9);
  expect(near).toBeGreaterThan(0.8);
  expect(far).toBeLessThan(0.4);
});

import { expect, test } from "vitest";
import { postLevel } from "../../src/resolution/post-level.ts";

test.each([
  [null, "UBND xã Bình An", "Hà Nam", "commune"],
  [null, "UBND phường 3", null, "commune"],
  [null, "Huyện ủy Bình Lục", null, "district"],
  [null, "UBND thị xã Duy Tiên", null, "district"],
  [null, "Sở Y tế", "Hà Nam", "province"],
  [null, "Viện Khoa học xã hội", null, null],
  ["central", "Bộ Y tế", null, "central"],
  ["foreign", "Tỉnh ủy Quảng Đông", null, "foreign"],
  ["any", null, "Hà Nam", "province"],
  ["any", null, null, null],
])("a post of level %s in %s (%s) is of level %s", (level, body, area, expected) => {
  expect(postLevel(level, body, area)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { fillPattern, provinceSpelling } from "../../src/seeds/province-spelling.ts";

const PATTERN = "{id} · {name} · {unit} · {long} · {committee}";

describe("a province fills the placeholders of a pattern", () => {
  test.each([
    ["province", "Vĩnh Phúc", "x · Vĩnh Phúc · tỉnh Vĩnh Phúc · tỉnh Vĩnh Phúc · Tỉnh ủy Vĩnh Phúc"],
    ["municipality", "Hà Nội", "x · Hà Nội · TP Hà Nội · thành phố Hà Nội · Thành ủy Hà Nội"],
    [
      "municipality",
      "Thành phố Hồ Chí Minh",
      "x · Thành phố Hồ Chí Minh · TP Hồ Chí Minh · Thành phố Hồ Chí Minh · Thành ủy Thành phố Hồ Chí Minh",
    ],
    ["municipality", "TPHCM", "x · TPHCM · TPHCM · TPHCM · Thành ủy TPHCM"],
    ["municipality", "TP. Hà Nội", "x · TP. Hà Nội · TP. Hà Nội · TP. Hà Nội · Thành ủy TP. Hà Nội"],
  ])("%s %s", (kind, name, filled) => {
    expect(fillPattern(PATTERN, provinceSpelling({ id: "x", kind }, name))).toBe(filled);
  });
});

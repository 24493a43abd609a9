import { expect, test } from "vitest";
import { isGenericBody } from "../../src/resolution/is-generic-body.ts";

test.each(["Thành ủy", "UBND tỉnh", "UBND TP", "Ban Tổ chức", "Công ty cổ phần", "HĐQT"])(
  "%s leaves open which body it is",
  (name) => {
    expect(isGenericBody(name)).toBe(true);
  },
);

test.each(["Thành ủy Hà Nội", "UBND TP HCM", "Sở Y tế", "Bộ Công Thương", "Công ty Hoa Sen"])(
  "%s tells it",
  (name) => {
    expect(isGenericBody(name)).toBe(false);
  },
);

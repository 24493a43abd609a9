import { expect, test } from "vitest";
import { safeLink } from "../../../web/src/evidence/safe-link.ts";

test.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//x", "x", ""])(
  "%s is no address to follow",
  (url) => {
    expect(safeLink(url)).toBeNull();
  },
);

test("a page's address is one", () => {
  expect(safeLink("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
});

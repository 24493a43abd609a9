import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlText } from "../../../src/export/format/xml-text.ts";

test("signs of markup are written as entities, and line ends survive in attributes", () => {
  expect(xmlText('a < b & "c" > d\n\te')).toBe("a &lt; b &amp; &quot;c&quot; &gt; d&#10;&#9;e");
});

test("what XML cannot hold is left out: control characters, halves of pairs", () => {
  expect(xmlText("Ủy\u0000 ban\u0008 \uD83D nhân\uFFFF dân 🏛")).toBe("Ủy ban  nhân dân 🏛");
});

test("whatever comes, no sign of markup is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"]/);
    }),
  );
});

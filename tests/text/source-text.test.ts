import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SourceText } from "../../src/text/source-text.ts";

describe("a source text", () => {
  test("shows composed letters and maps back to the given ones", () => {
    const given = "Ủy viên Trần Hoà".normalize("NFD");
    const source = SourceText.of(given);
    expect(source.view).toBe("Ủy viên Trần Hoà");
    const start = source.view.indexOf("Trần");
    expect(source.quote({ start, end: start + 4 })).toBe("Trần".normalize("NFD"));
  });

  test("drops soft hyphens and zero-width characters", () => {
    const source = SourceText.of("Chủ\u00ad tịch\u200b nước");
    expect(source.view).toBe("Chủ tịch nước");
    expect(source.quote({ start: 4, end: 8 })).toBe("tịch");
  });

  test("of any text, the whole view maps into the given text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (given) => {
        const source = SourceText.of(given);
        let last = 0;
        for (let i = 0; i < source.view.length; i++) {
          const { start, end } = source.toGiven({ start: i, end: i + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
    );
  });
});

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

  test("composes a letter through what is invisible within it", () => {
    const given = "e\u200b\u0302\u0323 họ";
    const source = SourceText.of(given);
    expect(source.view).toBe("ệ họ");
    expect(source.quote({ start: 0, end: 1 })).toBe("e\u200b\u0302\u0323");
  });

  test("leaves what is invisible behind a letter out of its quote", () => {
    expect(SourceText.of("a\u200bb").quote({ start: 0, end: 1 })).toBe("a");
    expect(SourceText.of("a\u200b").quote({ start: 0, end: 1 })).toBe("a");
  });

  test("composes a letter of one unit that has another form, too: Å of the unit is Å of the alphabet", () => {
    expect(SourceText.of("5 \u212b").view).toBe("5 \u00c5");
  });

  test("keeps a pair of surrogates whole, with what stands on it", () => {
    const source = SourceText.of("😀\u0301 e\u0301");
    expect(source.view).toBe("😀\u0301 é");
    expect(source.quote({ start: 0, end: 2 })).toBe("😀\u0301");
  });

  test("cuts a heap of marks after eight units, so that none costs the square of its length", () => {
    const given = `a${"\u0301".repeat(20)}b`;
    const source = SourceText.of(given);
    const at = source.view.indexOf("b");
    expect(source.quote({ start: 0, end: 1 })).toBe(given.slice(0, 8));
    expect(source.quote({ start: at, end: at + 1 })).toBe("b");
  });

  test("gives back an empty span where it was asked for", () => {
    expect(SourceText.of("a\u200bb").toGiven({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../../src/sources/encoding/decode-bytes.ts";
import { mendLatin } from "../../../src/sources/encoding/mend-latin.ts";
import { ENCODE } from "./encode.ts";
import { OTHER_LANGUAGES, SENTENCES, SHORT } from "./sentences.ts";

const UTF8 = { form: "UTF-8" } as const;
const NAMES = Object.keys(ENCODE);
const asLatin = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
const WORDS = SENTENCES.join(" ").split(/\s+/);

/** TCVN3 writes no capital with a tone: `Ủy` comes out as `ủy`. Where its standard has none either, the two are one. */
const sameLetters = (encoding: string, text: string) =>
  encoding.startsWith("TCVN") ? text.toLowerCase() : text;
const names = (encoding: string) => (encoding === "TCVN5712-1" ? ["TCVN3", "TCVN5712-1"] : [encoding]);

describe.each(NAMES)("%s", (name) => {
  const encode = (text: string) => ENCODE[name]!(text);

  test.each(SENTENCES.filter((text) => encode(text)))("is told and read: %s", (text) => {
    const decoded = decodeBytes(encode(text)!, UTF8);
    expect(names(name)).toContain(decoded.encoding);
    expect(sameLetters(name, decoded.text)).toBe(sameLetters(name, text));
  });

  test.each(SENTENCES.filter((text) => encode(text)))("is mended when it was taken for Latin: %s", (text) => {
    const mended = mendLatin(asLatin(encode(text)!));
    expect(names(name).map((each) => `${each} read as windows-1252`)).toContain(mended?.encoding);
    expect(sameLetters(name, mended!.text)).toBe(sameLetters(name, text));
  });

  test("is told in short headlines, or refused: never misread", () => {
    const told = SHORT.flatMap((text) => {
      const bytes = encode(text);
      if (!bytes) return [];
      try {
        const decoded = decodeBytes(bytes, UTF8);
        expect(sameLetters(name, decoded.text)).toBe(sameLetters(name, text));
        return ["told"];
      } catch (error) {
        expect((error as Error).message).toMatch(/is too short to tell/);
        return ["refused"];
      }
    });
    expect(told.filter((outcome) => outcome === "told").length).toBeGreaterThanOrEqual(told.length - 1);
  });

  test("is told in any twelve words of news", () => {
    const twelve = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(twelve, (words) => {
        const text = words.join(" ");
        const bytes = encode(text);
        fc.pre(bytes?.some((byte) => byte > 0x7f) === true);
        const decoded = decodeBytes(bytes!, UTF8).text;
        expect(sameLetters(name, decoded).replace(/[^\p{L} ]/gu, "")).toBe(
          sameLetters(name, text).replace(/[^\p{L} ]/gu, ""),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("UTF-8 that was taken for windows-1252 and written as UTF-8 again is mended", () => {
  for (const text of SENTENCES) {
    const latin = asLatin(Buffer.from(text));
    expect(mendLatin(latin)).toEqual({ text, encoding: "UTF-8 read as windows-1252" });
    const withPlainSpaces = latin.replaceAll("\u00a0", " ");
    expect(mendLatin(withPlainSpaces)?.text).toBe(text);
  }
});

test.each(["Trượt dốc", "Lượng mưa vượt mức", "Phượng vĩ"])(
  "VISCII is told where its bytes happen to be valid UTF-8: %s",
  (text) => {
    const bytes = ENCODE.VISCII!(text)!;
    expect(decodeBytes(bytes, UTF8)).toEqual({ text, encoding: "VISCII" });
  },
);

test("only the lines that some program spoilt are mended, each line by what it gains", () => {
  const good = "Ảnh đúng: bà cô là bác sĩ.";
  const latinOnly = "Cô là bà tôi.";
  const spoilt = asLatin(ENCODE.VNI!(SENTENCES[0]!)!);
  expect(mendLatin([good, spoilt, latinOnly].join("\n"))?.text).toBe(
    [good, SENTENCES[0], latinOnly].join("\n"),
  );
});

describe("what is not Vietnamese", () => {
  test.each([...OTHER_LANGUAGES, ...SENTENCES])("stays as it is in valid UTF-8: %s", (text) => {
    expect(decodeBytes(Buffer.from(text), UTF8)).toEqual({ text });
    expect(mendLatin(text)).toBeNull();
  });

  test("stays as it is in any piece and order", () => {
    const words = OTHER_LANGUAGES.slice(0, -1).join(" ").split(" ");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
        expect(mendLatin(some.join(" "))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("any text in UTF-8 is read as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(decodeBytes(Buffer.from(text), UTF8).text).toBe(text);
      }),
    );
  });

  test("is refused in Latin bytes, and the encodings that were tried are named", () => {
    const bytes = Buffer.from(OTHER_LANGUAGES[0]!, "latin1");
    expect(() => decodeBytes(bytes, UTF8)).toThrow(
      /^is not UTF-8 at byte 5 \(0xE9\), and reads as Vietnamese in no encoding: (?=.*TCVN3 \(\d+ %\))(?=.*VNI)(?=.*VISCII).*windows-1258.*convert it/,
    );
  });

  test("any bytes are read or refused in words", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("UTF-8", "UTF-16LE", "UTF-16BE"),
        (bytes, form) => {
          try {
            expect(decodeBytes(bytes, { form: form as "UTF-8" }).text).not.toContain("\0");
          } catch (error) {
            expect((error as Error).name).toBe("InputError");
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

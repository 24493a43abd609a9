import { expect, test } from "vitest";
import { en } from "../../../web/src/words/en.ts";
import { vi } from "../../../web/src/words/vi.ts";

/** The texts without arguments, by where they stand. */
function texts(words: object, at = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[at + key, value]];
    return typeof value === "object" ? texts(value, `${at}${key}.`) : [];
  });
}

test("everything is said in both languages", () => {
  expect(texts(vi).map(([key]) => key)).toEqual(texts(en).map(([key]) => key));
  expect([...texts(vi), ...texts(en)].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("counts take the right form", () => {
  expect([en.manyOf.Person(1), en.manyOf.Person(1200)]).toEqual(["1 person", "1,200 people"]);
  expect(vi.manyOf.Person(1200)).toBe("1.200 người");
});

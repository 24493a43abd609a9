import { expect, test } from "vitest";
import { articleOfReference, nameOfReference, referenceOf } from "../../src/resolution/reference.ts";

test.each([
  ["a1", "nguyễn văn an", 1, "a1#nguyễn văn an"],
  ["a1", "nguyễn văn an", 2, "a1#nguyễn văn an ~2"],
  ["a#1", "an", 12, "a#1#an ~12"],
])("the reference of %s, %s, the %s. of that name, gives both back", (article, name, nth, reference) => {
  expect(referenceOf(article, name, nth)).toBe(reference);
  expect(nameOfReference(reference)).toBe(name);
  expect(articleOfReference(reference)).toBe(article);
});

test("the first of a name needs no number, and a number within a name is the name's", () => {
  expect(referenceOf("a1", "an")).toBe("a1#an");
  expect(nameOfReference("a1#kỳ họp ~2 mở rộng")).toBe("kỳ họp ~2 mở rộng");
  expect(nameOfReference("a1#kỳ họp 2")).toBe("kỳ họp 2");
});

test("what is no reference is an article's id whole, even where it begins with the mark", () => {
  expect(articleOfReference("a1")).toBe("a1");
  expect(articleOfReference("#an")).toBe("");
});

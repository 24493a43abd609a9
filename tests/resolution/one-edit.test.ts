import { expect, test } from "vitest";
import { isOneEdit } from "../../src/resolution/one-edit.ts";

test.each([
  ["phúc", "phúcc"],
  ["phúc", "xphúc"],
  ["phúc", "phxúc"],
  ["phúc", "phác"],
  ["phúc", "xhúc"],
  ["phúc", "phúx"],
  ["phúc", "phcú"],
  ["phúc", "hpúc"],
  ["a", ""],
])("%s and %s are one edit apart, either way round", (a, b) => {
  expect(isOneEdit(a, b)).toBe(true);
  expect(isOneEdit(b, a)).toBe(true);
});

test.each([
  ["phúc", "phúc"],
  ["phúc", "phúccc"],
  ["phúc", "pháb"],
  ["phúc", "cúhp"],
  ["phúc", "hpcú"],
  ["phúc", "phxyc"],
  ["phúc", "xphúy"],
  ["abcd", "bacx"],
  ["ab", "cd"],
  ["", ""],
])("%s and %s are not", (a, b) => {
  expect(isOneEdit(a, b)).toBe(false);
  expect(isOneEdit(b, a)).toBe(false);
});

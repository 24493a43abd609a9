import { expect, test } from "vitest";
import { byReferences, byScore, type Decision, decisionOn } from "../../src/resolution/decision.ts";

const decision = (a: string, b: string, score = 0.5): Decision => ({ a, b, score, because: "", same: true });

test("a decision names the smaller reference first, whichever was asked for first", () => {
  const comparison = { logOdds: 0, reasons: [] } as never;
  expect(decisionOn("y", "x", comparison, false)).toMatchObject({ a: "x", b: "y", score: 0.5, same: false });
  expect(decisionOn("x", "y", comparison, true)).toMatchObject({ a: "x", b: "y", same: true });
});

test("decisions are in the order of their references, of one first reference by the second", () => {
  const [ax, ay, bx] = [decision("a", "x"), decision("a", "y"), decision("b", "c")];
  expect([bx, ay, ax].sort(byReferences)).toEqual([ax, ay, bx]);
  expect([ay, bx, ax].sort(byReferences)).toEqual([ax, ay, bx]);
  expect(byReferences(bx, ay), "the first reference decides, not the second").toBe(1);
});

test("the likeliest decision comes first, equally likely ones by their references", () => {
  const [likely, first, second] = [decision("z", "z", 0.9), decision("a", "b", 0.4), decision("a", "c", 0.4)];
  expect([second, first, likely].sort(byScore)).toEqual([likely, first, second]);
  expect([first, likely, second].sort(byScore)).toEqual([likely, first, second]);
  expect(byScore(second, first)).toBe(1);
});

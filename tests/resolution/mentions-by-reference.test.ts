import { expect, test } from "vitest";
import { mentionsByReference } from "../../src/resolution/mentions-by-reference.ts";

interface Said {
  readonly reference: string;
  readonly by: string;
}
const said = (reference: string, by: string): Said => ({ reference, by });
const joined = (mentions: readonly Said[]): Said =>
  said(mentions[0]!.reference, mentions.map(({ by }) => by).join("+"));

test("mentions come in the order of their references, whatever order they came in", () => {
  const [a, b, c] = [said("a", "1"), said("b", "2"), said("c", "3")];
  for (const order of [
    [a, b, c],
    [c, b, a],
    [b, c, a],
  ])
    expect(mentionsByReference(order, joined)).toEqual([a, b, c]);
});

test("those of one reference are joined in the order of what they say, others are left as they are", () => {
  const [x, y, z, alone] = [said("b", "x"), said("b", "y"), said("b", "z"), said("a", "alone")];
  const all = [alone, said("b", "x+y+z")];
  expect(mentionsByReference([z, x, alone, y], joined)).toEqual(all);
  expect(mentionsByReference([y, z, x, alone], joined)).toEqual(all);
  expect(mentionsByReference([alone], () => said("a", "never asked for"))).toEqual([alone]);
});

test("the list that is given stays as it was", () => {
  const given = [said("b", "2"), said("a", "1")];
  mentionsByReference(given, joined);
  expect(given.map(({ reference }) => reference)).toEqual(["b", "a"]);
});

test("of nothing comes nothing", () => {
  expect(mentionsByReference([], joined)).toEqual([]);
});

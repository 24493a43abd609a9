import { expect, test } from "vitest";
import { proposePairs } from "../../src/resolution/propose-pairs.ts";
import { person } from "../support/mentions.ts";

const secretary = { positionId: "bi-thu", role: "secretary", bodyId: "thanh-uy-x", area: "Hà Nam" };
const ties = { bodies: ["thanh-uy-x"], with: ["lê thị hoa"] };

test("a mistyped name in the same post is proposed, with the reason in words", () => {
  const [proposal, ...others] = proposePairs([
    person("a", secretary, { ...ties, name: "Khuất Duy Kiên" }),
    person("b", secretary, { ...ties, name: "Khuất Duy Kiênn" }),
    person("c", [], { name: "Trần Thị Hoa" }),
  ]);
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ a: "a", b: "b", same: false });
  expect(proposal!.because).toContain("names differ in a letter");
  expect(proposal!.because).toContain("same post");
});

test("the likelier pairs come first", () => {
  const scores = proposePairs([
    person("a", secretary, { ...ties, name: "Khuất Duy Kiên" }),
    person("b", secretary, { ...ties, name: "Khuất Duy Kiền" }),
    person("c", [], { ...ties, name: "Khuất Kiên" }),
  ]).map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(1);
  expect(scores).toEqual([...scores].sort((x, y) => y - x));
});

test("names that differ in a letter and share nothing else are not proposed", () => {
  expect(
    proposePairs([
      person("a", secretary, { name: "Khuất Duy Kiên" }),
      person(
        "b",
        { ...secretary, positionId: "y", bodyId: "z", area: "Nghệ An" },
        { name: "Khuất Huy Kiên" },
      ),
    ]),
  ).toEqual([]);
});

test("two whom one article names are not proposed", () => {
  const name = (reference: string, text: string) => person(reference, secretary, { ...ties, name: text });
  expect(proposePairs([name("x#a", "Khuất Duy Kiên"), name("x#b", "Khuất Duy Kiền")])).toEqual([]);
});

import { expect, test } from "vitest";
import { companyOf, heavierThan } from "../../../web/src/together/company.ts";

const person = (id: string) => ({ __typename: "Person" as const, id, name: id });
const network = {
  truncated: false,
  nodes: ["an", "binh", "cuc"].map((id) => ({ hops: 1, person: person(id) })),
  edges: [
    { weight: 1, source: { id: "an" }, target: { id: "binh" } },
    { weight: 0.2, source: { id: "an" }, target: { id: "cuc" } },
  ],
};

test("a threshold takes light lines away, and who then stands alone", () => {
  const company = companyOf({ ...person("an"), network });
  expect(heavierThan(company, 0, "an").nodes).toHaveLength(3);
  const heavy = heavierThan(company, 0.5, "an");
  expect(heavy.nodes.map(({ id }) => id)).toEqual(["an", "binh"]);
  expect(heavy.lines.map(({ weight }) => weight)).toEqual([1]);
});

test("the person in the middle stays when all lines are too light", () => {
  expect(heavierThan(companyOf({ ...person("an"), network }), 9, "an").nodes.map(({ id }) => id)).toEqual([
    "an",
  ]);
});

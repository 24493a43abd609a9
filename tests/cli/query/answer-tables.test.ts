import { expect, test } from "vitest";
import { answerTables } from "../../../src/cli/query/answer-tables.ts";

const answerRows = (data: unknown) => {
  const { beside, lists } = answerTables(data);
  return lists[0]?.rows ?? [beside!];
};

test("rows are those of the first list and of the one within it, their columns paths without edges and nodes", () => {
  const data = {
    meetingsTogether: {
      totalCount: 1,
      edges: [
        {
          node: { name: "Hội nghị", date: "2020-11-30" },
          presences: [
            { person: { name: "A" }, chaired: true, roles: ["SPOKE", "OPENED"] },
            { person: { name: "B" }, chaired: false, roles: [] },
          ],
        },
      ],
    },
  };
  const meeting = { name: "Hội nghị", date: "2020-11-30" };
  expect(answerRows(data)).toEqual([
    {
      ...meeting,
      "presences.person.name": "A",
      "presences.chaired": "true",
      "presences.roles": "SPOKE; OPENED",
    },
    { ...meeting, "presences.person.name": "B", "presences.chaired": "false", "presences.roles": "" },
  ]);
});

test("of lists within lists each innermost item has a row; a list beside the first shares one cell", () => {
  const chair = (name: string, ...quotes: string[]) => ({
    node: { name },
    evidence: { nodes: quotes.map((quote) => ({ quote })) },
  });
  const data = {
    meetings: {
      nodes: [
        { name: "None chaired", chairs: { edges: [] }, documents: { nodes: [{ name: "D" }] } },
        {
          name: "Two did",
          chairs: { edges: [chair("A", "a1", "a2"), chair("B")] },
          documents: { nodes: [{ name: "D" }, { name: "E" }] },
        },
      ],
    },
  };
  const two = { name: "Two did", documents: "D; E" };
  expect(answerRows(data)).toEqual([
    { name: "None chaired", documents: "D", "chairs.name": "", "chairs.evidence.quote": "" },
    { ...two, "chairs.name": "A", "chairs.evidence.quote": "a1" },
    { ...two, "chairs.name": "A", "chairs.evidence.quote": "a2" },
    { ...two, "chairs.name": "B", "chairs.evidence.quote": "" },
  ]);
  const columns = ["name", "chairs.name", "chairs.evidence.quote", "documents"];
  for (const row of answerRows(data))
    expect(Object.keys(row), "the order of the query, whichever row is first").toEqual(columns);
});

test("an answer without a list is one row, what is null an empty cell", () => {
  expect(answerRows({ person: { name: "A", body: { name: null } } })).toEqual([
    { "person.name": "A", "person.body.name": "" },
  ]);
});

test("each list that stands in no other is a table of its own, called by its path; what stands in none is one row", () => {
  const data = {
    person: {
      name: "A",
      positions: { nodes: [{ title: "Bí thư" }] },
      attended: { totalCount: 1, nodes: [{ name: "Hội nghị", chairs: { nodes: [{ name: "B" }] } }] },
    },
  };
  expect(answerTables(data)).toEqual({
    beside: { "person.name": "A", "person.attended.totalCount": "1" },
    lists: [
      { path: "person.positions", rows: [{ title: "Bí thư" }] },
      { path: "person.attended", rows: [{ name: "Hội nghị", "chairs.name": "B" }] },
    ],
  });
});

test("two lists at one place are told apart by the whole of their paths", () => {
  const data = { persons: { nodes: [{ name: "A" }], edges: [{ node: { name: "A" } }] } };
  expect(answerTables(data).lists.map(({ path }) => path)).toEqual(["persons.nodes", "persons.edges"]);
});

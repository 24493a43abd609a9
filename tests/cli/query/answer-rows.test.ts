import { expect, test } from "vitest";
import { answerRows } from "../../../src/cli/query/answer-rows.ts";

test("rows are those of the first list, their columns paths without edges and nodes", () => {
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
  expect(answerRows(data)).toEqual([
    { name: "Hội nghị", date: "2020-11-30", presences: "A, true, SPOKE; OPENED; B, false" },
  ]);
});

test("an answer without a list is one row, what is null an empty cell", () => {
  expect(answerRows({ person: { name: "A", body: { name: null } } })).toEqual([
    { "person.name": "A", "person.body.name": "" },
  ]);
});

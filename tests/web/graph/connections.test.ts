import { describe, expect, test } from "vitest";
import { elementsOf, nextCursor } from "../../../web/src/graph/connections.ts";

type Answer = Parameters<typeof elementsOf>[0];

const page = (edges: object[], totalCount = edges.length) => ({
  totalCount,
  pageInfo: { hasNextPage: totalCount > edges.length, endCursor: "c" },
  edges,
});
const cited = { articles: 2, confidence: 0.8, firstCited: "2020-01-01", lastCited: "2020-02-01" };
const post = {
  __typename: "Position",
  id: "x",
  title: "Head",
  level: null,
  body: { id: "b", name: "Ministry", kind: "ministry" },
};
const meeting = {
  __typename: "Meeting",
  id: "m",
  name: "Meeting",
  kind: null,
  date: "2020-01-01",
  place: null,
};
const an = { __typename: "Person", id: "an", name: "An" };

describe("the lines of a node", () => {
  const answer = {
    ...an,
    chaired: page([{ ...cited, node: meeting }], 3),
    positions: page([{ ...cited, status: "CURRENT", titles: [], node: post }]),
  } as unknown as Answer;

  test("lead from the person to the meeting and the post, and from the post to its body", () => {
    const { nodes, lines } = elementsOf(answer);
    expect(lines.map(({ key }) => key)).toEqual(["CHAIRED|an|m", "HOLDS|an|x", "IN|x|b"]);
    expect(nodes.map(({ id }) => id)).toEqual(["an", "m", "x", "b"]);
    expect(lines[0]).toMatchObject({ confidence: 0.8, articles: 2, firstCited: "2020-01-01" });
  });

  test("say of which relation there is more", () => {
    expect(elementsOf(answer).partial).toEqual([{ id: "an", relation: "CHAIRED", shown: 1, total: 3 }]);
    expect(nextCursor(answer)).toBe("c");
  });

  test("have the same key from the meeting's side", () => {
    const other = { ...meeting, chairs: page([{ ...cited, node: an }]) } as unknown as Answer;
    expect(elementsOf(other).lines.map(({ key }) => key)).toEqual(["CHAIRED|an|m"]);
    expect(nextCursor(other)).toBeNull();
  });
});

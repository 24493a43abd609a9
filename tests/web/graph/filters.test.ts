import { describe, expect, test } from "vitest";
import { type Filters, filtered, NO_FILTERS } from "../../../web/src/graph/filters.ts";
import { line, node } from "../elements.ts";

const elements = {
  nodes: [
    node("person:an"),
    node("person:binh"),
    node("meeting:m1 2020-03-02"),
    node("meeting:m2 2020-11"),
    node("meeting:m3 --11-30"),
    node("position:head", "ministry"),
    node("body:ministry", "ministry"),
  ],
  lines: [
    line("an CHAIRED m1"),
    line("binh ATTENDED m1", { roles: ["ABSENT"], confidence: 0.4 }),
    line("binh ATTENDED m2", { roles: ["SPOKE", "PRESENT"] }),
    line("an ATTENDED m3", { roles: ["PRESENT"] }),
    line("an HOLDS head", { firstCited: "2019-05-01", lastCited: "2020-06-30" }),
    line("head IN ministry", { confidence: 1 }),
  ],
  partial: [],
};

function shown(filters: Partial<Filters>, stay: string[] = []) {
  const { nodes, lines, undated } = filtered(elements, { ...NO_FILTERS, ...filters }, new Set(stay));
  return {
    nodes: nodes.map(({ id }) => id),
    lines: lines.map(({ from, relation, to }) => `${from} ${relation} ${to}`),
    undated,
  };
}

describe("filters", () => {
  test("leave everything where nothing is chosen", () => {
    expect(shown({}).lines).toHaveLength(6);
  });

  test("by relation take the nodes along that have no other line", () => {
    const { nodes, lines } = shown({ withoutRelations: ["ATTENDED"] });
    expect(lines).toEqual(["an CHAIRED m1", "an HOLDS head", "head IN ministry"]);
    expect(nodes).toEqual(["an", "m1", "head", "ministry"]);
  });

  test("by role keep who did something else, too", () => {
    expect(shown({ withoutRoles: ["PRESENT"] }).lines).toContain("binh ATTENDED m2");
    expect(shown({ withoutRoles: ["PRESENT", "SPOKE"] }).lines).not.toContain("binh ATTENDED m2");
  });

  test("by confidence and by kind of body", () => {
    expect(shown({ minConfidence: 0.5 }).lines).not.toContain("binh ATTENDED m1");
    expect(shown({ withoutBodyKinds: ["ministry"] }).nodes).toEqual(["an", "binh", "m1", "m2", "m3"]);
  });

  test("keep the node that must stay", () => {
    expect(shown({ withoutRelations: ["CHAIRED", "ATTENDED", "HOLDS", "IN"] }, ["an"]).nodes).toEqual(["an"]);
  });
});

describe("a window of time", () => {
  test("goes by the meeting's day, and by citations where there is no meeting", () => {
    expect(shown({ from: "2020-03-01", to: "2020-03-31" }).lines).toEqual([
      "an CHAIRED m1",
      "binh ATTENDED m1",
      "an HOLDS head",
      "head IN ministry",
    ]);
  });

  test("takes a month for each of its days", () => {
    expect(shown({ from: "2020-11-30" }).lines).toContain("binh ATTENDED m2");
    expect(shown({ from: "2020-12-01" }).lines).not.toContain("binh ATTENDED m2");
  });

  test("says how many lines have no date, and leaves them out", () => {
    expect(shown({ from: "2000-01-01" })).toMatchObject({ undated: 1 });
    expect(shown({ from: "2000-01-01" }).lines).not.toContain("an ATTENDED m3");
  });
});

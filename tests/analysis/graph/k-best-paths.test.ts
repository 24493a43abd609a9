import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kBestPaths } from "../../../src/analysis/graph/k-best-paths.ts";
import { lengthOf, type Relation, usableRelations } from "../../../src/analysis/graph/relation.ts";
import { ALL_TIME } from "../../../src/analysis/time/window.ts";
import { meetingRelation, relation } from "../../support/relations.ts";

const nodesOf = (paths: ReturnType<typeof kBestPaths>) =>
  paths.map(({ hops, length }) => [length, [hops[0]!.from, ...hops.map(({ to }) => to)].join(" ")]);

describe("the k best paths", () => {
  const relations = [
    relation("an", "ministry"),
    relation("binh", "ministry"),
    meetingRelation("an", "talk", 2),
    meetingRelation("binh", "talk", 2),
    meetingRelation("an", "board", 11),
    meetingRelation("binh", "board", 11),
    meetingRelation("chi", "board", 11),
    meetingRelation("chi", "talk2", 3),
    meetingRelation("an", "talk2", 3),
  ];

  test("come shortest first: a talk of two before a shared post before a board", () => {
    expect(nodesOf(kBestPaths(relations, "an", "binh", 10))).toEqual([
      [1, "an talk binh"],
      [2, "an ministry binh"],
      [10, "an board binh"],
      [12, "an talk2 chi board binh"],
    ]);
    expect(nodesOf(kBestPaths(relations, "an", "binh", 1))).toEqual([[1, "an talk binh"]]);
  });

  test("of one length come with the fewest hops first", () => {
    const long = [
      ["an", "a"],
      ["a", "b"],
      ["b", "c"],
      ["c", "binh"],
    ].map(([from, to]) => meetingRelation(from!, to!, 2));
    const short = [relation("an", "z"), relation("z", "binh")];
    expect(nodesOf(kBestPaths([...long, ...short], "an", "binh", 2))).toEqual([
      [2, "an z binh"],
      [2, "an a b c binh"],
    ]);
  });

  test("name for each hop all relations that join its nodes", () => {
    const chaired = relation("an", "talk", { type: "CHAIRED", meetingSize: 2 });
    const [path] = kBestPaths([...relations, chaired], "an", "binh", 1);
    expect(path!.hops.map(({ relations }) => relations.map(({ id }) => id))).toEqual([
      ["an ATTENDED talk", "an CHAIRED talk"],
      ["binh ATTENDED talk"],
    ]);
    expect(kBestPaths([...relations, chaired], "an", "binh", 10)).toHaveLength(4);
  });

  test("are none to somebody unknown, out of reach, or oneself", () => {
    expect(kBestPaths(relations, "an", "nobody", 3)).toEqual([]);
    expect(kBestPaths([...relations, relation("x", "y")], "an", "x", 3)).toEqual([]);
    expect(kBestPaths(relations, "an", "an", 3)).toEqual([]);
  });

  test("are the first k of all simple paths, whatever the order of the relations", () => {
    const node = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const hop = fc
      .tuple(node, node, fc.constantFrom(2, 3, 5, 9))
      .map(([a, b, size]) => meetingRelation(a, b, size));
    fc.assert(
      fc.property(fc.array(hop, { maxLength: 14 }), fc.integer({ min: 1, max: 40 }), (given, k) => {
        const paths = nodesOf(kBestPaths(given, "a", "f", k));
        const all = allSimplePaths(given, "a", "f");
        expect(paths.map(([length]) => length)).toEqual(all.map(([length]) => length).slice(0, k));
        expect(all).toEqual(expect.arrayContaining(paths));
        expect(new Set(paths.map(([, nodes]) => nodes)).size).toBe(paths.length);
        expect(nodesOf(kBestPaths([...given].reverse(), "a", "f", k))).toEqual(paths);
      }),
    );
  });
});

/** By trying every one. */
function allSimplePaths(relations: readonly Relation[], from: string, to: string): (string | number)[][] {
  const found: [number, string][] = [];
  const walk = (nodes: string[], length: number) => {
    const at = nodes.at(-1)!;
    if (at === to) {
      found.push([length, nodes.join(" ")]);
      return;
    }
    const steps = new Map<string, number>();
    for (const hop of relations) {
      const next = hop.source === at ? hop.target : hop.target === at ? hop.source : null;
      if (next === null || nodes.includes(next)) continue;
      steps.set(next, Math.min(lengthOf(hop), steps.get(next) ?? Infinity));
    }
    for (const [next, step] of steps) walk([...nodes, next], length + step);
  };
  walk([from], 0);
  return found.sort(([a], [b]) => a - b);
}

describe("the relations that a path may use", () => {
  const all = { types: ["HOLDS", "IN", "CHAIRED", "ATTENDED"], window: ALL_TIME, maxMeetingSize: 200 };
  const relations = [
    relation("an", "minister", { when: { from: "2016-04-09", to: "2018-07-01" } }),
    relation("minister", "ministry", { type: "IN", when: ALL_TIME }),
    relation("an", "m1", { type: "CHAIRED", when: "2018-07-03", meetingSize: 4 }),
    relation("an", "m2", { type: "ATTENDED", when: "2018", meetingSize: 200 }),
    relation("an", "m3", { type: "ATTENDED", meetingSize: 3 }),
  ];
  const targets = (filter: Partial<Parameters<typeof usableRelations>[1]>) =>
    usableRelations(relations, { ...all, ...filter }).map(({ target }) => target);

  test("are all, or those of some types", () => {
    expect(targets({})).toHaveLength(5);
    expect(targets({ types: ["HOLDS", "IN"] })).toEqual(["minister", "ministry"]);
  });

  test("in a window are meetings surely in it, posts cited during it, and what has no time", () => {
    expect(targets({ window: { from: "2018-07-01", to: "2018-07-31" } })).toEqual([
      "minister",
      "ministry",
      "m1",
    ]);
    expect(targets({ window: { from: "2018-07-02", to: "2018-07-31" } })).toEqual(["ministry", "m1"]);
    expect(targets({ window: { from: "2018-01-01", to: "2018-12-31" } })).toContain("m2");
  });

  test("lead through no meeting that is too large", () => {
    expect(targets({ maxMeetingSize: 200 })).toContain("m2");
    expect(targets({ maxMeetingSize: 199 })).not.toContain("m2");
  });
});

import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../../web/src/graph/filters.ts";
import { addressOf, explorerAt } from "../../../web/src/state/address.ts";
import { BEGINNING, type Explorer } from "../../../web/src/state/explorer.ts";

const opened = (address: string) => explorerAt(new URL(address, "http://localhost"));

const FULL: Explorer = {
  view: "explore",
  language: "vi",
  steps: [
    { do: "put", id: "UGVyc29uOmFu" },
    { do: "expand", id: "UGVyc29uOmFu", relation: null, pages: 1 },
    { do: "expand", id: "UGVyc29uOmFu", relation: "PART_OF", pages: 3 },
    { do: "path", from: "a_b", to: "c-d" },
    { do: "common", ids: ["a", "b", "c"] },
    { do: "window", from: "2020-01-01", to: null },
  ],
  hidden: ["x", "y"],
  pins: { a: { x: -12.3, y: 4 } },
  picked: ["b", "a"],
  shown: { kind: "line", key: "PART_OF|a|b" },
  filters: {
    withoutRelations: ["PART_OF"],
    withoutRoles: ["ABSENT"],
    withoutBodyKinds: ["party-committee"],
    minConfidence: 0.35,
    from: "2020-02-01",
    to: "2021-01-31",
  },
  company: { id: "p", hops: 2, threshold: 0.25 },
  asOf: "2020-11-30",
};

describe("the address of a view", () => {
  test("opens the same view", () => {
    expect(opened(addressOf(FULL))).toEqual(FULL);
  });

  test.each(["explore", "together", "preview", "progress"] as const)("has a path for %s", (view) => {
    expect(opened(addressOf({ ...BEGINNING, view })).view).toBe(view);
  });

  test("is short where nothing is chosen", () => {
    expect(addressOf(BEGINNING)).toBe("/?lang=en");
  });

  test("says a line, a node and a pair", () => {
    for (const shown of [
      { kind: "node", id: "a" },
      { kind: "together", ids: ["a", "b", "c"] },
    ] as const)
      expect(opened(addressOf({ ...BEGINNING, shown })).shown).toEqual(shown);
  });
});

describe("an address from elsewhere", () => {
  test("is taken for what makes sense in it", () => {
    const { steps, filters, shown, pins, language } = opened(
      "/?s=n.~q.x~e.a.NOTHING.99~p.a&show=z.1&pin=a.b.c&norel=LOVES~IN&sure=7&from=soon&lang=xx",
    );
    expect(steps).toEqual([{ do: "expand", id: "a", relation: null, pages: 20 }]);
    expect(filters).toEqual({ ...NO_FILTERS, withoutRelations: ["IN"], minConfidence: 1 });
    expect({ shown, pins, language }).toEqual({ shown: null, pins: {}, language: "en" });
  });
});

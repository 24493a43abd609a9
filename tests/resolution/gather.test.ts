import { describe, expect, test } from "vitest";
import { gather, type Model, type Unit } from "../../src/resolution/gather.ts";

/** What is known of a unit: `odds` says how likely two are one, by what both have. */
interface Tagged {
  readonly reference: string;
  mentions: number;
  readonly tags: Set<string>;
}

const NOTHING = { same: [], different: [] };
const unit = (
  reference: string,
  tags: string,
  { block = "x" as string | null, mentions = 1 } = {},
): Unit<Tagged> => ({
  references: [reference],
  profile: { reference, mentions, tags: new Set(tags) },
  block,
});

/** Each tag that both have adds one to the odds, which begin at minus one half; `!` forbids to join. */
const model: Model<Tagged> = {
  compare: (a, b) => ({
    logOdds: [...a.tags].filter((tag) => b.tags.has(tag)).length - 1.5,
    mayJoin: !a.tags.has("!") && !b.tags.has("!"),
    reasons: [{ because: "tags in common" }],
  }),
  tokens: ({ tags }) => tags,
  absorb: (into, { mentions, tags }) => {
    into.mentions += mentions;
    for (const tag of tags) into.tags.add(tag);
  },
};
const setsOf = (units: readonly Unit<Tagged>[], judged: Parameters<typeof gather>[1] = NOTHING) =>
  gather(units, judged, model).sets.map(({ references }) => references);

describe("units of one block", () => {
  test("are one set where they are likely one, and the sets are in the order of their first references", () => {
    expect(setsOf([unit("a", "pq"), unit("b", "rs"), unit("c", "pq"), unit("d", "rs")])).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
    expect(setsOf([unit("a", "rs", { mentions: 1 }), unit("b", "pq", { mentions: 5 })])).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  test("join the set that they are likeliest of, and the larger come first", () => {
    const large = unit("y", "pqr", { mentions: 9 });
    const small = unit("x", "pqs", { mentions: 2 });
    expect(setsOf([unit("a", "pqs", { mentions: 1 }), small, large])).toEqual([["a", "x", "y"]]);
    const apart = { same: [], different: [["x", "y"] as const] };
    expect(setsOf([unit("a", "pqrz"), unit("x", "pqs"), unit("y", "pqr")], apart)).toEqual([
      ["a", "y"],
      ["x"],
    ]);
  });

  test("are looked at again when all is known of the sets", () => {
    // a and b have one tag in common, until c has brought its own to b.
    expect(
      setsOf([unit("a", "pq", { mentions: 3 }), unit("b", "qr", { mentions: 2 }), unit("c", "qrp")]),
    ).toEqual([["a", "b", "c"]]);
  });

  test("are not joined where that is forbidden, though the decision is told", () => {
    const { sets, decisions } = gather([unit("a", "pqr!"), unit("b", "pqr")], NOTHING, model);
    expect(sets.map(({ references }) => references)).toEqual([["a"], ["b"]]);
    expect(decisions).toEqual([
      { a: "a", b: "b", score: expect.closeTo(0.818, 2), because: "tags in common", same: false },
    ]);
  });

  test("rather join one that they may than one that is likelier but forbidden", () => {
    expect(
      setsOf([unit("a", "pqrs!", { mentions: 9 }), unit("b", "pq", { mentions: 5 }), unit("c", "pqrs")]),
    ).toEqual([["a"], ["b", "c"]]);
  });
});

describe("blocks", () => {
  test("part units that are alike; a unit without one is compared with none", () => {
    expect(setsOf([unit("a", "pq"), unit("b", "pq", { block: "y" })])).toEqual([["a"], ["b"]]);
    expect(setsOf([unit("a", "pq", { block: null }), unit("b", "pq", { block: null })])).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  test("are joined by a judgement across them, whose set is compared with both", () => {
    const units = [
      unit("a", "pq"),
      unit("b", "pq", { block: "y" }),
      unit("c", "pq"),
      unit("d", "pq", { block: "y" }),
    ];
    expect(setsOf(units, { same: [["a", "b"]], different: [] })).toEqual([["a", "b", "c", "d"]]);
  });
});

describe("judgements", () => {
  test("join what is unlike, and keep apart what is alike, through others too", () => {
    expect(setsOf([unit("a", "p"), unit("b", "q")], { same: [["a", "b"]], different: [] })).toEqual([
      ["a", "b"],
    ]);
    expect(setsOf([unit("a", "pq"), unit("b", "pq")], { same: [], different: [["a", "b"]] })).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  test("of units that are not here are nothing", () => {
    const judged = {
      same: [["a", "gone"] as const],
      different: [["gone", "b"] as const, ["b", "gone"] as const],
    };
    expect(setsOf([unit("a", "pq"), unit("b", "pq")], judged)).toEqual([["a", "b"]]);
  });
});

test("what is hardly likely is no decision worth telling; decisions are in the order of their references", () => {
  const units = [unit("d", "pq"), unit("c", "pq"), unit("b", "rs"), unit("a", "rs")];
  const { decisions } = gather(units.reverse(), NOTHING, model);
  expect(decisions.map(({ a, b }) => `${a}${b}`)).toEqual(["ab", "cd"]);
  const unlikely: Model<Tagged> = { ...model, compare: () => ({ logOdds: -5, mayJoin: true, reasons: [] }) };
  expect(gather([unit("a", "p"), unit("b", "p")], NOTHING, unlikely).decisions).toEqual([]);
});

test("odds that are even join", () => {
  const even: Model<Tagged> = { ...model, compare: () => ({ logOdds: 0, mayJoin: true, reasons: [] }) };
  expect(gather([unit("a", "p"), unit("b", "p")], NOTHING, even).sets).toHaveLength(1);
});

test("of very many that share something, those that share most are compared", () => {
  const crowd = Array.from({ length: 20 }, (_, i) =>
    unit(`c${String(i).padStart(2, "0")}`, `p${String.fromCharCode(0x4e00 + i)}`, { mentions: 100 - i }),
  );
  const like = unit("d", "pq\u4e13", { mentions: 50 });
  const last = unit("z", "pq\u4e13");
  expect(setsOf([...crowd, like, last]).find((set) => set.includes("z"))).toContain("d");
});

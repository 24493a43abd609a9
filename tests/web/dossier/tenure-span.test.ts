import { describe, expect, test } from "vitest";
import { tenureSpan, yearsOf } from "../../../web/src/dossier/tenure-span.ts";

type Tenure = Parameters<typeof tenureSpan>[0];

const tenure = (given: Partial<Tenure>): Tenure => ({
  position: { id: "x", title: "x", body: null },
  titles: [],
  acting: false,
  start: null,
  startEvent: null,
  end: null,
  endEvent: null,
  firstCited: null,
  lastCited: null,
  formerBy: null,
  surely: null,
  evidence: [],
  ...given,
});

describe("a tenure on the time line", () => {
  test("is certain where it surely was, and open where nobody says when it began or ended", () => {
    const { surely, possibly } = tenureSpan(tenure({ surely: { from: "2020-01-01", to: "2020-12-31" } }));
    expect(surely).toEqual([2020, 2021]);
    expect(possibly).toEqual([null, null]);
  });

  test("is possible from the first to the last day that its dates can mean", () => {
    expect(tenureSpan(tenure({ start: "2019", end: "2020" })).possibly).toEqual([2019, 2021]);
  });

  test("ends at the latest when somebody is called the former one", () => {
    expect(tenureSpan(tenure({ formerBy: "2020-12-31" })).possibly).toEqual([null, 2021]);
  });

  test("lies within the years of the line", () => {
    const spans = [tenureSpan(tenure({ start: "2019", end: "2020" }))];
    expect(yearsOf(spans)).toEqual([2018, 2022]);
    expect(yearsOf([tenureSpan(tenure({}))])).toBeNull();
  });
});

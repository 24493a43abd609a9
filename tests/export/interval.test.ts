import { describe, expect, test } from "vitest";
import { lifeOf, tenureDates, timeOf } from "../../src/export/interval.ts";

const holds = (properties: object) => ({
  type: "HOLDS",
  date: null,
  properties: { status: "current", ...properties },
});

describe("the time of a relation", () => {
  test("at a meeting is that of the meeting, as far as it is said", () => {
    const attended = { type: "ATTENDED", properties: { firstCited: "2021-01-01", lastCited: "2021-01-02" } };
    expect(timeOf({ ...attended, date: "2020-02" })).toEqual({ start: "2020-02-01", end: "2020-02-29" });
    expect(timeOf({ ...attended, date: "--09-02" })).toEqual({ start: null, end: null });
  });

  test("of a post goes from the first event or citation to the last", () => {
    const properties = {
      firstCited: "2020-03-01",
      lastCited: "2020-09-01",
      datedEvents: ["APPOINTED|2019-11", "DISMISSED|2021"],
    };
    expect(timeOf(holds(properties))).toEqual({ start: "2019-11-01", end: "2021-12-31" });
    expect(timeOf(holds({ firstCited: "2020-03-01", lastCited: "2020-09-01" }))).toEqual({
      start: "2020-03-01",
      end: "2020-09-01",
    });
  });

  test("of a former post ends when it was left, or was first said to be left; its beginning is not known", () => {
    const former = { status: "former", firstCited: "2020-03-01", lastCited: "2022-01-01" };
    expect(timeOf(holds(former))).toEqual({ start: null, end: "2020-03-01" });
    expect(timeOf(holds({ ...former, datedEvents: ["TRANSFERRED|2020-02-15"] }))).toEqual({
      start: null,
      end: "2020-02-15",
    });
  });
});

test("events that neither begin nor end a post give it no dates", () => {
  expect(tenureDates({ status: "current", datedEvents: ["DISCIPLINED|2020-01-01"] })).toEqual({
    begin: null,
    end: null,
  });
});

test("a meeting of several days is on all of them, a person always", () => {
  expect(lifeOf("Meeting", { date: "2020-11-30", endDate: "2020-12-02" })).toEqual({
    start: "2020-11-30",
    end: "2020-12-02",
  });
  expect(lifeOf("Person", { name: "An" })).toEqual({ start: null, end: null });
});

import { describe, expect, test } from "vitest";
import { type Action, BEGINNING, type Explorer } from "../../../web/src/state/explorer.ts";
import { begin, remember } from "../../../web/src/state/history.ts";

const after = (...actions: Action[]) => actions.reduce(remember, begin(BEGINNING));
const now = (...actions: Action[]): Explorer => after(...actions).present;

describe("undo", () => {
  test("brings back what was hidden", () => {
    const hide: Action = { type: "hide", id: "a" };
    expect(now(hide).hidden).toEqual(["a"]);
    expect(now(hide, { type: "undo" }).hidden).toEqual([]);
    expect(now(hide, { type: "undo" }, { type: "redo" }).hidden).toEqual(["a"]);
  });

  test("passes over what was only looked at", () => {
    const look: Action = { type: "show", shown: { kind: "node", id: "b" } };
    expect(now({ type: "focus", id: "a" }, look, { type: "undo" }).steps).toEqual([]);
  });

  test("takes a slide of a slider back as a whole, but each click by itself", () => {
    const slide = (month: string): Action => ({
      type: "filter",
      filters: { from: `2020-${month}-01`, to: null },
    });
    const slid = now({ type: "focus", id: "a" }, slide("01"), slide("02"), slide("03"), { type: "undo" });
    expect(slid.filters.from).toBeNull();
    expect(slid.steps).not.toEqual([]);
    const click = (...withoutRoles: string[]): Action => ({ type: "filter", filters: { withoutRoles } });
    expect(now(click("SPOKE"), click("SPOKE", "OPENED"), { type: "undo" }).filters.withoutRoles).toEqual([
      "SPOKE",
    ]);
  });

  test("leaves the language as it is", () => {
    expect(now({ type: "focus", id: "a" }, { type: "language", language: "vi" }, { type: "undo" })).toEqual({
      ...BEGINNING,
      language: "vi",
    });
  });

  test("goes back to before a search", () => {
    expect(now({ type: "find", id: "a" }, { type: "undo" })).toEqual(BEGINNING);
  });

  test("does nothing at the beginning", () => {
    expect(now({ type: "undo" }, { type: "redo" })).toEqual(BEGINNING);
  });

  test("something new ends the way forward", () => {
    const { future } = after({ type: "hide", id: "a" }, { type: "undo" }, { type: "hide", id: "b" });
    expect(future).toEqual([]);
  });
});

describe("actions", () => {
  test("a focus begins anew, with all relations of the node", () => {
    const state = now({ type: "hide", id: "x" }, { type: "pick", id: "y" }, { type: "focus", id: "a" });
    expect(state).toMatchObject({ hidden: [], picked: [], shown: { kind: "node", id: "a" } });
    expect(state.steps).toEqual([
      { do: "put", id: "a" },
      { do: "expand", id: "a", relation: null, pages: 1 },
    ]);
  });

  test("what is found stands beside what is picked, for a path between them", () => {
    const state = now(
      { type: "find", id: "a" },
      { type: "pick", id: "a" },
      { type: "hide", id: "b" },
      { type: "find", id: "b" },
    );
    expect(state).toMatchObject({ hidden: [], picked: ["a"], shown: { kind: "node", id: "b" } });
    expect(state.steps).toEqual(
      ["a", "b"].flatMap((id) => [
        { do: "put", id },
        { do: "expand", id, relation: null, pages: 1 },
      ]),
    );
  });

  test("with nothing picked, what is found begins anew", () => {
    const state = now({ type: "find", id: "a" }, { type: "hide", id: "x" }, { type: "find", id: "b" });
    expect(state).toEqual(now({ type: "focus", id: "b" }));
  });

  test("a window of time begins anew, in the reader's language", () => {
    const state = now(
      { type: "language", language: "vi" },
      { type: "focus", id: "a" },
      { type: "window", from: null, to: "2020-12-31" },
    );
    expect(state).toEqual({
      ...BEGINNING,
      language: "vi",
      steps: [{ do: "window", from: null, to: "2020-12-31" }],
    });
  });

  test("the same relation again brings its next page", () => {
    const expand: Action = { type: "expand", id: "a", relation: "CHAIRED" };
    expect(now(expand, expand).steps).toEqual([{ do: "expand", id: "a", relation: "CHAIRED", pages: 2 }]);
  });

  test("a pin is as exact as the link that holds it", () => {
    const state = now({ type: "pin", id: "a", place: { x: 1.23456, y: -7.89 } });
    expect(state.pins).toEqual({ a: { x: 1.2, y: -7.9 } });
  });

  test("a pick is taken back by another", () => {
    const pick: Action = { type: "pick", id: "a" };
    expect(now(pick, { type: "pick", id: "b" }).picked).toEqual(["a", "b"]);
    expect(now(pick, { type: "pick", id: "b" }, pick).picked).toEqual(["b"]);
  });

  test("what is hidden is neither picked nor shown any more", () => {
    const state = now({ type: "focus", id: "a" }, { type: "pick", id: "a" }, { type: "hide", id: "a" });
    expect(state).toMatchObject({ picked: [], shown: null });
  });
});

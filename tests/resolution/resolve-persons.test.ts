import { describe, expect, test } from "vitest";
import { resolvePersons } from "../../src/resolution/resolve-persons.ts";
import { groupsOf } from "../support/groups-of.ts";
import { person } from "../support/mentions.ts";

const groups = (...mentions: Parameters<typeof resolvePersons>[0][number][]) =>
  groupsOf(resolvePersons(mentions, { same: [], different: [] }));

describe("mentions of one name", () => {
  test("with the same post are one person", () => {
    const post = { positionId: "bi-thu-ha-nam", area: "Hà Nam" };
    expect(groups(person("a", post), person("b", post))).toEqual([["a", "b"]]);
  });

  test("in two provinces are two", () => {
    expect(
      groups(
        person("a", { positionId: "x", area: "Hà Nam" }),
        person("b", { positionId: "y", area: "Nghệ An" }),
      ),
    ).toEqual([["a"], ["b"]]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PersonMention, resolvePersons } from "../../src/resolution/resolve-persons.ts";
import { groupBy } from "../../src/std/group-by.ts";

const mention = (reference: string, ...posts: [positionId: string, area?: string][]): PersonMention => ({
  reference,
  name: "Nguyễn Văn An",
  posts: posts.map(([positionId, area = null]) => ({ positionId, area })),
});
const groups = (mentions: readonly PersonMention[]) => {
  const byId = groupBy(resolvePersons(mentions), ([, id]) => id);
  return [...byId.values()].map((group) => group.map(([reference]) => reference).sort()).sort();
};

describe("mentions of one name", () => {
  test("with the same post are one person", () => {
    expect(
      groups([mention("a", ["bi-thu-ha-nam", "Hà Nam"]), mention("b", ["bi-thu-ha-nam", "Hà Nam"])]),
    ).toEqual([["a", "b"]]);
  });

  test("in the same province are one person, whatever the post", () => {
    expect(groups([mention("a", ["x", "Hà Nam"]), mention("b", ["y", "Hà Nam"])])).toEqual([["a", "b"]]);
  });

  test("in two provinces are two", () => {
    expect(groups([mention("a", ["x", "Hà Nam"]), mention("b", ["y", "Nghệ An"])])).toEqual([["a"], ["b"]]);
  });

  test("in two provinces are one when an article gives both posts to one person", () => {
    const both = mention("c", ["x", "Hà Nam"], ["y", "Nghệ An"]);
    expect(groups([mention("a", ["x", "Hà Nam"]), mention("b", ["y", "Nghệ An"]), both])).toEqual([
      ["a", "b", "c"],
    ]);
  });

  test("without a post join the one whom most articles speak of", () => {
    const mentions = [
      mention("a", ["x", "Hà Nam"]),
      mention("b", ["x", "Hà Nam"]),
      mention("c", ["y", "Nghệ An"]),
      mention("d"),
    ];
    expect(groups(mentions)).toEqual([["a", "b", "d"], ["c"]]);
  });

  test("mean the same persons in any order", () => {
    const any = fc.array(
      fc.record({
        reference: fc.uuid(),
        name: fc.constant("Nguyễn Văn An"),
        posts: fc.array(
          fc.record({
            positionId: fc.constantFrom("x", "y", "z"),
            area: fc.constantFrom(null, "Hà Nam", "Nghệ An"),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, fc.integer(), (mentions, turn) => {
        const at = mentions.length === 0 ? 0 : Math.abs(turn) % mentions.length;
        const shuffled = [...mentions.slice(at), ...mentions.slice(0, at)].reverse();
        const sorted = (m: readonly PersonMention[]) => [...resolvePersons(m)].sort();
        expect(sorted(shuffled)).toEqual(sorted(mentions));
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import type { PersonMention } from "../../src/resolution/person-mention.ts";
import { personUnits } from "../../src/resolution/person-units.ts";
import { person } from "../support/mentions.ts";

const NOBODY: ReadonlySet<string> = new Set();
const chair = { positionId: "chair-ha-nam", role: "chair", bodyId: "ubnd-ha-nam" };
const member = { positionId: "uy-vien-tw", role: "member", bodyId: "tw" };
const rare = { name: "Khuất Duy Kiên" };

const unitsOf = (mentions: readonly PersonMention[], judged = NOBODY) =>
  personUnits(mentions, judged)
    .units.map(({ references }) => [...references].sort())
    .sort();

describe("mentions of one name in one post that few hold", () => {
  test("are one unit, with the reason, whichever came first", () => {
    const mentions = [person("b", chair), person("a", chair), person("c", chair)];
    const { units, decisions } = personUnits(mentions, NOBODY);
    expect(units.map(({ references }) => references)).toEqual([["a", "b", "c"]]);
    expect(decisions).toEqual([
      expect.objectContaining({ a: "a", b: "b", because: "same name, same post", same: true }),
      expect.objectContaining({ a: "a", b: "c", because: "same name, same post", same: true }),
    ]);
    expect(decisions[0]!.score).toBeGreaterThan(0.5);
    expect(decisions[0]!.score).toBeLessThanOrEqual(1);
  });

  test("are joined once, though they share two posts, and through one who has both", () => {
    const second = { positionId: "secretary-ha-nam", role: "secretary", bodyId: "tinh-uy-ha-nam" };
    const both = [chair, second];
    expect(personUnits([person("a", both), person("b", both)], NOBODY).decisions).toHaveLength(1);
    expect(unitsOf([person("a", chair), person("b", both), person("c", second)])).toEqual([["a", "b", "c"]]);
  });

  test("are not where another name, another year of birth, or a post of many is all they share", () => {
    expect(unitsOf([person("a", chair), person("b", chair, rare)])).toEqual([["a"], ["b"]]);
    expect(
      unitsOf([person("a", chair, { birthYear: 1960 }), person("b", chair, { birthYear: 1970 })]),
    ).toEqual([["a"], ["b"]]);
    expect(unitsOf([person("a", chair, { birthYear: 1960 }), person("b", chair)])).toEqual([["a"], ["b"]]);
    expect(unitsOf([person("a", member), person("b", member)])).toEqual([["a"], ["b"]]);
  });

  test("are not where somebody has judged one of them", () => {
    const mentions = [person("a", chair), person("b", chair), person("c", chair)];
    expect(unitsOf(mentions, new Set(["b"]))).toEqual([["a", "c"], ["b"]]);
  });
});

describe("mentions of a name without a post", () => {
  const many = (count: number, others: Partial<PersonMention>) =>
    Array.from({ length: count }, (_, i) => person(`r${i}`, [], others));

  test("are left to be compared, be the name rare or not", () => {
    expect(personUnits(many(3, rare), NOBODY).units).toHaveLength(3);
  });

  test("are one unit where a rare name stands too often to be compared; a common name never is", () => {
    const { units, decisions } = personUnits(many(2001, rare), NOBODY);
    expect(units).toHaveLength(1);
    expect(decisions).toHaveLength(2000);
    expect(decisions[0]).toMatchObject({ a: "r0", because: "same name, rare name", same: true });
    expect(personUnits(many(2000, rare), NOBODY).units).toHaveLength(2000);
    expect(personUnits(many(2001, {}), NOBODY).units).toHaveLength(2001);
  });

  test("are two units of a rare name where posts or years of birth differ", () => {
    const crowd = many(2001, rare);
    const born = person("x", [], { ...rare, birthYear: 1960 });
    const ranked = person("y", [member], rare);
    expect(personUnits([...crowd, born, ranked], NOBODY).units).toHaveLength(3);
    const same = [person("y", [member], rare), person("z", [member], rare)];
    expect(personUnits([...crowd, ...same], NOBODY).units).toHaveLength(2);
  });
});

test("a mention that several extractors give is one", () => {
  expect(unitsOf([person("a", chair), person("a", []), person("b", [])])).toEqual([["a"], ["b"]]);
});

test("a unit's block is that of its name", () => {
  const { units } = personUnits([person("a", chair), person("b", [], rare)], NOBODY);
  const [one, other] = units.map(({ block }) => block);
  expect(one).not.toBe(other);
  expect(personUnits([person("c", [], rare)], NOBODY).units[0]!.block).toBe(other);
});

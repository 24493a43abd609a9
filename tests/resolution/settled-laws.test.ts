import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Judged, NOTHING_JUDGED } from "../../src/resolution/judged.ts";
import { meetingBlock } from "../../src/resolution/meeting-block.ts";
import { personBlock } from "../../src/resolution/person-block.ts";
import type { Resolved } from "../../src/resolution/resolution.ts";
import { resolveMeetings } from "../../src/resolution/resolve-meetings.ts";
import { resolvePersons } from "../../src/resolution/resolve-persons.ts";
import { groupBy } from "../../src/std/group-by.ts";
import { meetings, persons } from "../support/arbitrary-mentions.ts";

laws("persons", persons, resolvePersons, ({ name }) => personBlock(name));
laws("meetings", meetings, resolveMeetings, (report) => meetingBlock(report) ?? report.reference);

function laws<T extends { readonly reference: string }>(
  kind: string,
  mentions: fc.Arbitrary<T[]>,
  resolve: (mentions: readonly T[], judged: Judged) => Resolved,
  blockOf: (mention: T) => string,
): void {
  /** Judgements that do not contradict: `same` within the even and the odd places, `different` between them. */
  const picks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 });
  const cases = fc.tuple(mentions, picks).map(([list, pairs]) => {
    const references = [...new Set(list.map(({ reference }) => reference))];
    const same: [string, string][] = [];
    const different: [string, string][] = [];
    for (const [x, y] of pairs) {
      const [i, j] = [x % Math.max(1, references.length), y % Math.max(1, references.length)];
      if (i !== j) (i % 2 === j % 2 ? same : different).push([references[i]!, references[j]!]);
    }
    return { list, judged: { same, different } };
  });

  describe(kind, () => {
    test("follow from the set of mentions and judgements, not from their order", () => {
      fc.assert(
        fc.property(cases, turns, ({ list, judged }, turn) => {
          const turned = {
            same: shuffled(judged.same, turn).map(([a, b]): [string, string] => [b, a]),
            different: shuffled(judged.different, turn).map(([a, b]): [string, string] => [b, a]),
          };
          expect(dump(resolve(shuffled(list, turn), turned))).toBe(dump(resolve(list, judged)));
        }),
      );
    });

    test("of a block are the same whatever other blocks are resolved with it", () => {
      fc.assert(
        fc.property(mentions, (list) => {
          // Two extractors may date one meeting differently: only what agrees has one block.
          const consistent = list.filter(
            (mention) =>
              blockOf(list.find((each) => each.reference === mention.reference)!) === blockOf(mention),
          );
          const blocks = [...groupBy(consistent, blockOf).values()];
          const apart = blocks.flatMap((block) => [...resolve(block, NOTHING_JUDGED).resolution]);
          expect(apart.sort()).toEqual([...resolve(consistent, NOTHING_JUDGED).resolution].sort());
        }),
      );
    });

    test("are as judged, each reference has one id, and it is what the smallest reference has alone", () => {
      fc.assert(
        fc.property(cases, ({ list, judged }) => {
          const { resolution } = resolve(list, judged);
          expect([...resolution.keys()].sort()).toEqual([...new Set(list.map((m) => m.reference))].sort());
          for (const [a, b] of judged.same) expect(resolution.get(a)).toBe(resolution.get(b));
          for (const [a, b] of judged.different) expect(resolution.get(a)).not.toBe(resolution.get(b));
          const smallest = new Map<string, string>();
          for (const [reference, id] of [...resolution].sort())
            if (!smallest.has(id)) smallest.set(id, reference);
          for (const [id, reference] of smallest) {
            const alone = list.filter((mention) => mention.reference === reference);
            expect(resolve(alone, NOTHING_JUDGED).resolution.get(reference)).toBe(id);
          }
        }),
      );
    });
  });
}

const turns = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 5, maxLength: 20 });

function shuffled<T>(items: readonly T[], turn: readonly number[]): T[] {
  return items
    .map((item, i) => ({ item, at: (turn[i % turn.length]! * (i + 1)) % 97 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function dump({ resolution, decisions }: Resolved): string {
  return JSON.stringify([[...resolution].sort(), decisions]);
}

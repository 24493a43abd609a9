import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coAttendanceEdges } from "../../../src/analysis/meetings/co-attendance-edges.ts";
import { coAttendees } from "../../../src/analysis/meetings/companions.ts";
import { fixedDegreeModel } from "../../../src/analysis/meetings/fixed-degree-model.ts";
import { unexpectedPairs } from "../../../src/analysis/meetings/unexpected-pairs.ts";
import { ALL_TIME } from "../../../src/analysis/time/window.ts";
import { groupBy } from "../../../src/std/group-by.ts";
import { attendances } from "../../support/analysis-rows.ts";
import { seededRandom } from "../../support/seeded-random.ts";

const hall = Array.from({ length: 200 }, (_, i) => `guest${i}`);

describe("the network of co-attendance", () => {
  test("has an edge for each two people with a meeting in common, weighed as for each alone", () => {
    const person = fc.constantFrom("an", "binh", "chi", "dung", "em");
    const meetings = fc.array(fc.uniqueArray(person, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(meetings, (given) => {
        const rows = attendances(Object.fromEntries(given.map((people, i) => [`m${i}`, people])));
        const { edges } = coAttendanceEdges(rows);
        for (const id of ["an", "binh", "chi", "dung", "em"]) {
          const ofPerson = edges
            .filter(({ source, target }) => source === id || target === id)
            .map(({ source, target, meetings, weight }) => [
              source === id ? target : source,
              meetings,
              weight.toFixed(9),
            ]);
          const alone = coAttendees(id, rows, ALL_TIME).companions;
          expect(ofPerson.sort()).toEqual(
            alone.map(({ personId, count, weight }) => [personId, count, weight.toFixed(9)]).sort(),
          );
        }
        expect(coAttendanceEdges([...rows].reverse()).edges).toEqual(edges);
      }),
    );
  });

  test("is not swamped by a plenary, which is left out and counted", () => {
    const rows = attendances({ talk: ["an", "binh"], plenary: [...hall] });
    expect(coAttendanceEdges(rows)).toEqual({
      edges: [{ source: "an", target: "binh", weight: 1, meetings: 1 }],
      tooLarge: 1,
    });
    expect(coAttendanceEdges(rows, { maxSize: 200 }).edges).toHaveLength(1 + (200 * 199) / 2);
  });

  test("leaves out edges below a weight", () => {
    const rows = attendances({ m1: ["an", "binh"], m2: ["binh", "chi", "dung"] });
    expect(coAttendanceEdges(rows, { minWeight: 0.6 }).edges.map(({ target }) => target)).toEqual(["binh"]);
  });
});

/** 40 people of very different zeal, 120 meetings of 2 to 12. */
function someMeetings(seed: number): string[][] {
  const random = seededRandom(seed);
  const people = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, zeal: 1 / (1 + i / 4) }));
  return Array.from({ length: 120 }, () => {
    const size = 2 + Math.floor(random() ** 2 * 11);
    return people
      .map(({ id, zeal }) => ({ id, key: random() ** (1 / zeal) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, size)
      .map(({ id }) => id);
  });
}

/**
 * Meetings drawn at random with all sizes and activities kept, by trades.
 * Strona, Nappo, Boccacci, Fattorini, San-Miguel-Ayanz, Nat. Commun. 5 (2014) 4114.
 */
function trade(meetings: readonly Set<string>[], trades: number, random: () => number): void {
  const pick = (n: number) => Math.floor(random() * n);
  for (let i = 0; i < trades; i++) {
    const [a, b] = [meetings[pick(meetings.length)]!, meetings[pick(meetings.length)]!];
    const onlyA = [...a].filter((id) => !b.has(id));
    const free = [...onlyA, ...[...b].filter((id) => !a.has(id))];
    for (let j = free.length - 1; j > 0; j--) {
      const other = pick(j + 1);
      [free[j], free[other]] = [free[other]!, free[j]!];
    }
    free.forEach((id, j) => {
      const [to, from] = j < onlyA.length ? [a, b] : [b, a];
      from.delete(id);
      to.add(id);
    });
  }
}

describe("the fixed-degree model", () => {
  const classesOf = (degrees: readonly number[]) =>
    [...groupBy(degrees, (d) => d)].map(([degree, { length }]) => ({ degree, members: length }));

  test("keeps, on average, everybody's activity and every meeting's size", () => {
    const meetings = someMeetings(1);
    const activities = classesOf(
      [...groupBy(meetings.flat(), (id) => id).values()].map(({ length }) => length),
    );
    const sizes = classesOf(meetings.map(({ length }) => length));
    const chance = fixedDegreeModel(activities, sizes);
    for (const { degree } of activities) {
      const mean = sizes.reduce((sum, size) => sum + size.members * chance(degree, size.degree), 0);
      expect(mean).toBeCloseTo(degree, 4);
    }
    for (const { degree } of sizes) {
      const mean = activities.reduce((sum, each) => sum + each.members * chance(each.degree, degree), 0);
      expect(mean).toBeCloseTo(degree, 4);
    }
  });

  test("knows that who is at every meeting is at each", () => {
    const chance = fixedDegreeModel(
      [
        { degree: 10, members: 1 },
        { degree: 1, members: 10 },
      ],
      [{ degree: 2, members: 10 }],
    );
    expect(chance(10, 2)).toBeGreaterThan(0.99);
    expect(chance(1, 2)).toBeCloseTo(0.1, 2);
  });
});

describe("pairs seen together unexpectedly often", () => {
  test("are expected as often as in meetings drawn at random with the same activities and sizes", () => {
    const random = seededRandom(7);
    const given = someMeetings(1);
    const rows = attendances(Object.fromEntries(given.map((people, i) => [`m${i}`, people])));
    const { pairs } = unexpectedPairs(rows, { minTogether: 4 });
    expect(pairs.length).toBeGreaterThan(30);

    const drawn = given.map((people) => new Set(people));
    trade(drawn, 5_000, random);
    const rounds = 1_500;
    const sums = new Map(pairs.map((pair) => [pair, { sum: 0, squares: 0 }]));
    for (let round = 0; round < rounds; round++) {
      trade(drawn, 120, random);
      for (const [{ firstId, secondId }, seen] of sums) {
        const together = drawn.filter((people) => people.has(firstId) && people.has(secondId)).length;
        seen.sum += together;
        seen.squares += together ** 2;
      }
    }
    const errors = [...sums].map(([{ expected, observed, z }, { sum, squares }]) => {
      const mean = sum / rounds;
      const deviation = Math.sqrt(squares / rounds - mean ** 2);
      return { mean: Math.abs(expected / mean - 1), deviation: (observed - expected) / z / deviation };
    });
    expect(Math.max(...errors.map(({ mean }) => mean))).toBeLessThan(0.08);
    expect(errors.reduce((sum, { mean }) => sum + mean, 0) / errors.length).toBeLessThan(0.02);
    for (const { deviation } of errors) expect(Math.abs(deviation - 1)).toBeLessThan(0.1);
  });

  test("are told with what was observed, and by how many standard deviations it is more", () => {
    const meetings = Object.fromEntries(someMeetings(2).map((people, i) => [`m${i}`, people]));
    const pact = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`pact${i}`, ["p38", "p39", `p${i}`]]),
    );
    const { pairs } = unexpectedPairs(attendances({ ...meetings, ...pact }));
    expect(pairs[0]).toMatchObject({ firstId: "p38", secondId: "p39" });
    expect(pairs[0]!.observed).toBeGreaterThanOrEqual(8);
    expect(pairs[0]!.expected).toBeLessThan(2);
    expect(pairs[0]!.z).toBeGreaterThan(5);
    for (const { observed, expected } of pairs) expect(observed).toBeGreaterThan(expected);
  });

  test("rest on meetings that are not too large", () => {
    const rows = attendances({
      m1: ["an", "binh"],
      m2: ["an", "binh"],
      m3: ["chi", "dung"],
      plenary1: hall,
      plenary2: hall,
    });
    const { pairs, tooLarge } = unexpectedPairs(rows);
    expect(pairs.map(({ firstId, secondId }) => [firstId, secondId])).toEqual([["an", "binh"]]);
    expect(tooLarge).toBe(2);
  });
});

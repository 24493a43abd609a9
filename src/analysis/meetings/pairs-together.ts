import type { Incidence } from "./incidence.ts";

/** Two persons by number, `a < b`, and the meetings with both. */
export interface PairTogether {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Σ 1/(n − 1), n the persons of the meeting. */
  readonly weight: number;
}

/**
 * Each pair of persons with a meeting in common, once, in order of their numbers.
 * @complexity O(Σ n²) over meetings, in memory O(persons)
 */
export function* pairsTogether({ persons, meetings, meetingsOf }: Incidence): Generator<PairTogether> {
  const counts = new Uint32Array(persons.length);
  const weights = new Float64Array(persons.length);
  for (let a = 0; a < persons.length; a++) {
    const met: number[] = [];
    for (const meeting of meetingsOf[a]!) {
      const present = meetings[meeting]!;
      for (let i = present.length - 1; present[i]! > a; i--) {
        const b = present[i]!;
        if (counts[b] === 0) met.push(b);
        counts[b]! += 1;
        weights[b]! += 1 / (present.length - 1);
      }
    }
    for (const b of met.sort((x, y) => x - y)) {
      yield { a, b, count: counts[b]!, weight: weights[b]! };
      counts[b] = 0;
      weights[b] = 0;
    }
  }
}

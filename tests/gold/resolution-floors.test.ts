import { describe, expect, test } from "vitest";
import { corpusRecords, hasCorpus } from "../support/corpus-records.ts";
import {
  countPairs,
  drawnMeetingPairs,
  type JudgedPair,
  meetingPairs,
  personPairs,
} from "../support/gold-pairs.ts";
import { resolveCorpus } from "../support/resolved-corpus.ts";

/** A little under what is reached, since extraction moves on under the pairs. */
const FLOORS = {
  persons: { precision: 0.98, recall: 0.84, lost: 6 },
  meetings: { precision: 0.97, recall: 0.81, lost: 13 },
  // Of 70 pairs one was joined by a day that a source told on, which no longer counts as the meeting's; another's talks are named as its press conference.
  // A third was of a conference told of in passing, whose article is now taken to report the later one, as it does.
  drawn: { precision: 0.91, recall: 0.77, lost: 3 },
};

if (!hasCorpus) process.stdout.write("skipped: floors of resolution, ../shared/corpus is not here\n");

/** The figures may only rise: a change that lowers one is undone, one that raises it raises its floor. */
describe.skipIf(!hasCorpus)("who is who in the corpus, asked for the hand-made pairs", () => {
  test("is not under its floors, and few pairs are lost", { timeout: 300_000 }, () => {
    const corpus = resolveCorpus(corpusRecords());
    expectFloors(personPairs(corpus), FLOORS.persons);
    expectFloors(meetingPairs(corpus), FLOORS.meetings);
    expectFloors(drawnMeetingPairs(corpus), FLOORS.drawn);
  });
});

function expectFloors(
  pairs: readonly JudgedPair[],
  floor: { precision: number; recall: number; lost: number },
): void {
  const { precision, recall, lost } = countPairs(pairs);
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
  expect(lost).toBeLessThanOrEqual(floor.lost);
}

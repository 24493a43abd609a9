import { readFileSync } from "node:fs";
import { packagePath } from "../../src/std/package-root.ts";
import type { ResolvedCorpus } from "./resolved-corpus.ts";

interface PersonSide {
  readonly article: string;
  readonly name: string;
}
interface MeetingSide extends PersonSide {
  readonly date: string | null;
  readonly kind: string | null;
}
interface Pair<Side> {
  readonly a: Side;
  readonly b: Side;
  readonly same: boolean;
  readonly stratum: string;
  readonly why: string;
}

/** A pair of the hand-made set, and what resolution says of it. */
export interface JudgedPair {
  readonly stratum: string;
  /** Odd lines were looked at while the rules were made; even ones only counted. */
  readonly half: "fit" | "check";
  readonly same: boolean;
  readonly words: string;
  readonly references: readonly [string, string] | null;
  /** null where extraction does not find a side any more. */
  readonly resolvedSame: boolean | null;
}

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly lost: number;
  readonly precision: number;
  readonly recall: number;
}

export function personPairs(corpus: ResolvedCorpus): JudgedPair[] {
  return pairs<PersonSide>("persons", corpus, ({ article, name }) => corpus.personReference(article, name));
}

export function meetingPairs(corpus: ResolvedCorpus): JudgedPair[] {
  return pairs<MeetingSide>("meetings", corpus, meetingReference(corpus));
}

/** Pairs that resolution joined, and pairs that it just kept apart, drawn at random: harder than what people choose. */
export function drawnMeetingPairs(corpus: ResolvedCorpus): JudgedPair[] {
  return pairs<MeetingSide>("meetings-drawn", corpus, meetingReference(corpus));
}

function meetingReference(corpus: ResolvedCorpus): (side: MeetingSide) => string | undefined {
  return ({ article, date, kind, name }) => {
    const reports = corpus.meetingsOf(article);
    const exact = reports.find((report) => report.date === date && report.kind === kind);
    if (exact) return exact.reference;
    // Extraction has learned to say more of the date or the kind since the pairs were chosen.
    const named = reports.filter((report) => report.name.split(" ").slice(0, 6).join(" ") === name);
    if (named.length === 1) return named[0]!.reference;
    const ofTheDay = reports.filter((report) => date !== null && report.date === date);
    return ofTheDay.length === 1 ? ofTheDay[0]!.reference : undefined;
  };
}

export function countPairs(pairs: readonly JudgedPair[]): Counts {
  const count = (same: boolean, resolvedSame: boolean | null) =>
    pairs.filter((pair) => pair.same === same && pair.resolvedSame === resolvedSame).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const lost = pairs.length - tp - fp - fn - tn;
  return { tp, fp, fn, tn, lost, precision: tp / (tp + fp), recall: tp / (tp + fn) };
}

function pairs<Side extends PersonSide>(
  file: string,
  { resolution }: ResolvedCorpus,
  referenceOf: (side: Side) => string | undefined,
): JudgedPair[] {
  const lines = readFileSync(packagePath("tests", "gold", "pairs", `${file}.jsonl`), "utf8").split("\n");
  return lines.filter(Boolean).map((line, i) => {
    const { a, b, same, stratum, why } = JSON.parse(line) as Pair<Side>;
    const [x, y] = [referenceOf(a), referenceOf(b)];
    const references = x === undefined || y === undefined ? null : ([x, y] as const);
    return {
      stratum,
      half: i % 2 === 0 ? "fit" : "check",
      same,
      words: `${a.article} ${a.name} | ${b.article} ${b.name}: ${why}`,
      references,
      resolvedSame: references && resolution.get(references[0]) === resolution.get(references[1]),
    };
  });
}

import { createHash } from "node:crypto";
import { z } from "zod";
import type { InputPlace } from "../std/errors.ts";
import { parseWith } from "./parse-with.ts";

const target = z.string().min(1);
const pair = z.tuple([target, target]).refine(([a, b]) => a !== b, "names one twice");

/** Who decided it, when, and for which reason. */
const signature = {
  by: z.string().min(1),
  at: z.iso.datetime({ offset: true }),
  why: z.string().optional(),
};

/** One line of `judgements/*.jsonl`: references for pairs, ids for the rest. */
const judgementLineSchema = z.union(
  [
    z.strictObject({ same: pair, ...signature }),
    z.strictObject({ different: pair, ...signature }),
    z.strictObject({ unsure: pair, ...signature }),
    z.strictObject({ confirm: target, ...signature }),
    z.strictObject({ reject: target, ...signature }),
    z.strictObject({ retract: target, ...signature }),
    z.strictObject({ undo: target, ...signature }),
  ],
  "is no judgement: give one of same, different, unsure (two references), confirm, reject, retract, undo (an id), with by and at",
);

export type JudgementLine = z.infer<typeof judgementLineSchema>;

/** A judgement without its signature. */
export type Opinion = JudgementLine extends infer Line
  ? Line extends unknown
    ? Omit<Line, "by" | "at" | "why">
    : never
  : never;

const VERDICTS = {
  same: "SAME",
  different: "DIFFERENT",
  unsure: "UNSURE",
  confirm: "CONFIRMED",
  reject: "REJECTED",
  retract: "RETRACTED",
  undo: "UNDONE",
} as const;

export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

/** What somebody decided: that two references are one, that a statement is wrong, that an article is withdrawn. */
export interface Judgement {
  /** Follows from what the line says, so the same line twice is one judgement. */
  readonly id: string;
  readonly verdict: Verdict;
  /** A reference, or the id of a statement, an article or a judgement. */
  readonly a: string;
  /** The larger reference of a pair; null for the rest. */
  readonly b: string | null;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly why: string | null;
}

/** @throws InputError that names the field, the value and the way out. */
export function parseJudgement(value: unknown, place: InputPlace = {}): Judgement {
  return judgementOf(parseWith(judgementLineSchema, value, place));
}

export function judgementOf(line: JudgementLine): Judgement {
  const { by, why = null } = line;
  const at = new Date(line.at).toISOString();
  const [word, of] = Object.entries(line).find(([key]) => key in VERDICTS) as [
    keyof typeof VERDICTS,
    unknown,
  ];
  const [a, b = null] = Array.isArray(of) ? [...of].sort() : [of as string];
  const verdict = VERDICTS[word];
  const id = createHash("sha256")
    .update(JSON.stringify([verdict, a, b, by, at, why]))
    .digest("hex")
    .slice(0, 12);
  return { id, verdict, a, b, by, at, why };
}

/** The line that stands in a file for a judgement. */
export function lineOf({ verdict, a, b, by, at, why }: Judgement): JudgementLine {
  const word = Object.entries(VERDICTS).find(([, each]) => each === verdict)![0];
  return { [word]: b === null ? a : [a, b], by, at, ...(why === null ? {} : { why }) } as JudgementLine;
}

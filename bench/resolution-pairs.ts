/**
 * How often resolution says of the hand-made pairs what people say, over the whole shared corpus.
 *
 *     npm run -s bench -- resolution-pairs [--errors]
 *
 * `--errors` lists the wrong ones of the half that may be looked at.
 */
import { parseArgs } from "node:util";
import { groupBy } from "../src/std/group-by.ts";
import { corpusRecords } from "../tests/support/corpus-records.ts";
import {
  countPairs,
  drawnMeetingPairs,
  type JudgedPair,
  meetingPairs,
  personPairs,
} from "../tests/support/gold-pairs.ts";
import { resolveCorpus } from "../tests/support/resolved-corpus.ts";

const { values } = parseArgs({
  options: { errors: { type: "boolean", default: false } },
});
const records = corpusRecords();
const before = process.cpuUsage();
const corpus = resolveCorpus(records);
const { user, system } = process.cpuUsage(before);
const entities = new Set(corpus.resolution.values()).size;
say(
  `${corpus.resolution.size} persons and meetings of articles are ${entities}, in ${(user + system) / 1e6} s of CPU time`,
);
report("persons", personPairs(corpus));
report("meetings", meetingPairs(corpus));
report("drawn", drawnMeetingPairs(corpus));

function report(kind: string, pairs: readonly JudgedPair[]): void {
  say(`\n${kind.padEnd(10)} half    right-same wrong-same missed right-different lost  precision recall`);
  const rows = [
    ...[...groupBy(pairs, ({ stratum }) => stratum)].sort(([a], [b]) => (a < b ? -1 : 1)),
    ["all", pairs] as const,
  ];
  for (const [stratum, members] of rows)
    for (const half of ["fit", "check", "both"] as const) {
      const c = countPairs(half === "both" ? members : members.filter((pair) => pair.half === half));
      const counts = [
        String(c.tp).padStart(10),
        String(c.fp).padStart(10),
        String(c.fn).padStart(6),
        String(c.tn).padStart(15),
        String(c.lost).padStart(4),
      ];
      say(
        `${stratum.padEnd(10)} ${half.padEnd(6)} ${counts.join(" ")}  ${share(c.precision)}     ${share(c.recall)}`,
      );
    }
  if (!values.errors) return;
  for (const pair of pairs.filter(({ half }) => half === "fit"))
    if (pair.resolvedSame !== pair.same)
      say(
        `${pair.resolvedSame === null ? "lost" : pair.same ? "missed" : "wrong"} ${pair.stratum} ${pair.words}`,
      );
}

function share(value: number): string {
  return Number.isNaN(value) ? "  -  " : value.toFixed(3);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * What is left of faults: loads of the same records as processes, each disturbed at a moment of its own, then run again.
 *
 *     npm run -s bench -- faults [--moments N | --minutes N] [--articles N] [--seed N]
 *
 * Killed are the loader, Neo4j or both, with `kill -9`; or Neo4j is restarted, or every connection cut. After the same
 * command again the graph must be that of an undisturbed load, line by line, and `verify` find nothing. Ends with 1 else.
 */
import { parseArgs } from "node:util";
import { DisturbedLoads } from "../tests/faults/disturbed-loads.ts";
import { FAULTS } from "../tests/faults/fault.ts";
import { faultsLeft } from "../tests/faults/faults-left.ts";
import { newsItems } from "../tests/support/news-items.ts";
import { seededRandom } from "../tests/support/seeded-random.ts";

const { values } = parseArgs({
  options: {
    moments: { type: "string", default: "20" },
    minutes: { type: "string" },
    articles: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
  },
});
/** With `--minutes`, as many as come in that time. */
const moments = values.minutes === undefined ? Number(values.moments) : Number.POSITIVE_INFINITY;
const until = performance.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
const random = seededRandom(Number(values.seed));
const loads = await DisturbedLoads.of(newsItems(Number(values.articles)));
try {
  await loads.undisturbed();
  let mended = 0;
  let befell = 0;
  for (let n = 0; n < moments && performance.now() < until; n++) {
    const fault = FAULTS[n % FAULTS.length]!;
    const share = 0.95 * random();
    const disturbed = await loads.disturbed(fault, share);
    const left = faultsLeft(disturbed);
    const ended = disturbed.first.code === null ? "killed" : `ended with ${disturbed.first.code}`;
    say(
      `${fault} at ${(share * 100).toFixed(1)} %: ${ended}; again: ${left.join("; ") || "the same graph, verified"}`,
    );
    befell++;
    if (left.length === 0) mended++;
  }
  say(`${mended} of ${befell} mended`);
  if (mended < befell) process.exitCode = 1;
} finally {
  await loads.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

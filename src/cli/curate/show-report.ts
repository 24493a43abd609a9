import type { ResolutionReport } from "../../ingest/review/resolution-report.ts";

const REASONS_SHOWN = 20;

export function showReport(report: ResolutionReport): string {
  const { persons, mentions, sharedNames, merges, leastCertain } = report;
  return [
    `${persons} persons in ${mentions} mentions; ${sharedNames} names are shared by several persons.`,
    "",
    "Merges, by reason:",
    ...merges.slice(0, REASONS_SHOWN).map(({ because, count }) => `${String(count).padStart(7)}  ${because}`),
    "",
    `The ${leastCertain.length} least certain decisions:`,
    ...leastCertain.map(
      ({ a, b, score, same, because }) =>
        `  ${score.toFixed(2)} ${same ? "same     " : "different"} ${a} , ${b}: ${because}`,
    ),
  ].join("\n");
}

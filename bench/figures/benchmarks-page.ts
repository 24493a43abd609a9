import { markdownTable } from "../../scripts/markdown-table.ts";
import { groupBy } from "../../src/std/group-by.ts";
import { barChart, shownNumber } from "./bar-chart.ts";
import { type Figure, isReached, median, timesAsGood, type Wanted } from "./figure.ts";

export interface BenchmarksPage {
  readonly markdown: string;
  /** Pictures by their file name. */
  readonly pictures: ReadonlyMap<string, string>;
}

const HEAD = `# Benchmarks

Made by \`npm run -s bench -- all\`, in one run on one machine, from figures that the benchmarks themselves keep. A figure is the median of its
rounds, with the lowest and the highest in brackets. Ours and theirs take turns. What answers is compared before it is timed: servers give the
same rows, drivers write the same nodes and relations. **×** is how many times as good ours is: over 1 we win.`;

export function benchmarksPage(
  surroundings: Readonly<Record<string, string>>,
  figures: readonly Figure[],
): BenchmarksPage {
  const pictures = new Map<string, string>();
  const groups = [...groupBy(figures, ({ group }) => group)].map(([group, members]) => {
    const drawn = pictured(group, members);
    for (const { file, svg } of drawn) pictures.set(file, svg);
    const images = drawn.map(({ file, title }) => `![${title}](images/${file})`);
    return [`## ${group}`, tableOf(members), ...images].join("\n\n");
  });
  const around = markdownTable(["where", ""], Object.entries(surroundings));
  return {
    markdown: `${[HEAD, around, "## Where we lose", losses(figures), ...groups].join("\n\n")}\n`,
    pictures,
  };
}

function losses(figures: readonly Figure[]): string {
  const lines = figures.flatMap((figure) => [
    ...Object.keys(figure.peers ?? {})
      .filter((peer) => timesAsGood(figure, peer) < 1)
      .map(
        (peer) => `- ${figure.group}, ${figure.what}: ${shownNumber(timesAsGood(figure, peer))} × ${peer}`,
      ),
    ...(figure.wanted ?? [])
      .filter((wanted) => !isReached(figure, wanted))
      .map((wanted) => `- ${figure.group}, ${figure.what}: **not reached**, ${words(wanted)} is wanted`),
  ]);
  return lines.length === 0 ? "Nowhere that was measured." : lines.join("\n");
}

function tableOf(figures: readonly Figure[]): string {
  const peers = [...new Set(figures.flatMap((figure) => Object.keys(figure.peers ?? {})))];
  const head = ["what", "unit", "ours", ...peers.flatMap((peer) => [peer, "×"]), "wanted", "reached"];
  const rows = figures.map((figure) => [
    figure.what,
    figure.unit,
    spread(figure.ours),
    ...peers.flatMap((peer) =>
      figure.peers?.[peer] ? [spread(figure.peers[peer]), shownNumber(timesAsGood(figure, peer))] : ["", ""],
    ),
    figure.wanted?.map(words).join("; "),
    figure.wanted && (figure.wanted.every((wanted) => isReached(figure, wanted)) ? "yes" : "**no**"),
  ]);
  return markdownTable(head, rows);
}

function words({ least, most, beside }: Wanted): string {
  const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
  return beside === undefined ? bound : `${bound} × ${beside}`;
}

function spread(values: readonly number[]): string {
  const middle = shownNumber(median(values));
  return values.length === 1
    ? middle
    : `${middle} (${shownNumber(Math.min(...values))} to ${shownNumber(Math.max(...values))})`;
}

/** A picture for each unit in which ours stands beside others'. */
function pictured(group: string, figures: readonly Figure[]): { file: string; title: string; svg: string }[] {
  const compared = figures.filter(({ peers }) => peers !== undefined);
  return [...groupBy(compared, ({ unit }) => unit)].map(([unit, members]) => {
    const title = `${group}: ${unit}, ${members[0]!.better} is better`;
    const file = `benchmark-${`${group} ${unit}`.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.svg`;
    return { file, title, svg: barChart(title, members) };
  });
}

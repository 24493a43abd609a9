import { type Figure, median } from "./figure.ts";

const COLOURS = ["#1f6f8b", "#c2703d", "#8a8f98", "#6b8e4e"];
const LABELS = 270;
const BARS = 380;
const BAR = 16;
const GAP = 14;
const TOP = 34;

/** Figures of one unit as bars, ours above the others', with a line from the worst round to the best. */
export function barChart(title: string, figures: readonly Figure[]): string {
  const names = [...new Set(figures.flatMap((figure) => [...barsOf(figure).keys()]))];
  const most = Math.max(...figures.flatMap((figure) => [...barsOf(figure).values()].flat()));
  const scale = (value: number) => (BARS * value) / most;
  let y = TOP;
  const rows = figures.map((figure) => {
    const bars = [...barsOf(figure)].map(([name, values], i) => {
      const top = y + i * BAR;
      const width = scale(median(values));
      const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => LABELS + scale(value));
      const middle = top + (BAR - 3) / 2;
      return [
        `<rect x="${LABELS}" y="${top}" width="${width.toFixed(1)}" height="${BAR - 3}" fill="${COLOURS[names.indexOf(name)]}"/>`,
        `<path d="M${low!.toFixed(1)} ${middle}H${high!.toFixed(1)}" stroke="currentColor"/>`,
        text(Math.max(LABELS + width, high!) + 6, top + BAR - 6, shownNumber(median(values))),
      ].join("");
    });
    const label = text(LABELS - 8, y + (bars.length * BAR) / 2 + 3, figure.what, "end");
    y += bars.length * BAR + GAP;
    return label + bars.join("");
  });
  const legend = names.map((name, i) => {
    const x = LABELS + i * 130;
    return `<rect x="${x}" y="${y}" width="10" height="10" fill="${COLOURS[i]}"/>${text(x + 15, y + 9, name)}`;
  });
  const width = LABELS + BARS + 70;
  const height = y + 22;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" color="#222" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" fill="#fff"/>
${text(8, 20, title)}
${[...rows, ...legend].join("\n")}
</svg>
`;
}

/** As many digits as say something. */
export function shownNumber(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return String(Number(value.toPrecision(3)));
}

function barsOf({ ours, peers = {} }: Figure): Map<string, readonly number[]> {
  return new Map([["officials-graph", ours], ...Object.entries(peers)]);
}

function text(x: number, y: number, words: string, anchor: "start" | "end" = "start"): string {
  return `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" fill="currentColor">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

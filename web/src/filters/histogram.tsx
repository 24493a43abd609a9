import type { Bar } from "../graph/histogram.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

const HEIGHT = 44;

/** How many lines each month has; those outside the chosen span are pale. */
export function Histogram({ bars, first, last }: { bars: readonly Bar[]; first: number; last: number }) {
  const { state } = useExplorer();
  const words = useWords();
  const most = Math.max(...bars.map(({ lines }) => lines));
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={bars
        .filter(({ lines }) => lines > 0)
        .map(({ month, lines }) => words.filters.inMonth(inWords(month, state.language), lines))
        .join("; ")}
    >
      {bars.map(({ month, lines }, i) => {
        const height = lines === 0 ? 0.6 : Math.max(3, (HEIGHT * lines) / most);
        return (
          <rect
            key={month}
            className={i < first || i > last ? "out" : "in"}
            x={i + 0.08}
            width={0.84}
            y={HEIGHT - height}
            height={height}
          >
            <title>{words.filters.inMonth(inWords(month, state.language), lines)}</title>
          </rect>
        );
      })}
    </svg>
  );
}

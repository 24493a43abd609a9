import { Slider } from "radix-ui";
import { memo, useMemo } from "react";
import type { Elements } from "../graph/elements.ts";
import { type Bar, histogram } from "../graph/histogram.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { Histogram } from "./histogram.tsx";

/** When what is on the canvas was, and which part of it is shown. */
export const TimeFilter = memo(function TimeFilter({
  elements,
  undated,
}: {
  elements: Elements;
  undated: number;
}) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const { from, to } = state.filters;
  const bars = useMemo(() => histogram(elements), [elements]);
  if (bars.length < 2) return null;

  const [first, last] = chosenBars(bars, from, to);
  const choose = (one: number, other: number) =>
    dispatch({
      type: "filter",
      filters: {
        from: one === 0 ? null : bars[one]!.from,
        to: other === bars.length - 1 ? null : bars[other]!.to,
      },
    });
  const isAll = from === null && to === null;
  return (
    <section className="time" aria-label={words.filters.time}>
      <div className="time-head">
        <h2>{words.filters.time}</h2>
        <span>
          {`${inWords(from ?? bars[0]!.from, state.language)} – ${inWords(to ?? bars.at(-1)!.to, state.language)}`}
        </span>
        {undated > 0 && <small>{words.filters.undated(undated)}</small>}
        {!isAll && (
          <button type="button" onClick={() => choose(0, bars.length - 1)}>
            {words.filters.allTime}
          </button>
        )}
      </div>
      <Histogram bars={bars} first={first} last={last} />
      <Slider.Root
        className="slider"
        min={0}
        max={bars.length - 1}
        value={[first, last]}
        onValueChange={([one, other]) => choose(one!, other!)}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label={words.filters.from}
          aria-valuetext={inWords(bars[first]!.from, state.language)}
        />
        <Slider.Thumb
          className="slider-thumb"
          aria-label={words.filters.to}
          aria-valuetext={inWords(bars[last]!.to, state.language)}
        />
      </Slider.Root>
    </section>
  );
});

function chosenBars(bars: readonly Bar[], from: string | null, to: string | null): [number, number] {
  const first = from === null ? 0 : bars.findIndex((bar) => bar.to >= from);
  const last = to === null ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= to);
  return [first < 0 ? bars.length - 1 : first, Math.max(first, last, 0)];
}

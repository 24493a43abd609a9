import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import type { WeightedLine } from "./company.ts";

/** How far the company goes, and how light a line may be. */
export function CompanyControls({ lines }: { lines: readonly WeightedLine[] }) {
  const { state, dispatch } = useExplorer();
  const { company, filters } = useWords();
  const { hops, threshold } = state.company;
  const heaviest = Math.max(0.1, ...lines.map(({ weight }) => weight));
  const weight = new Intl.NumberFormat(state.language, { maximumFractionDigits: 2 }).format(threshold);
  return (
    <section className="filters">
      <p className="hint">{company.text}</p>
      <fieldset className="choices">
        <legend>{company.hops}</legend>
        {([1, 2] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="chip option"
            aria-pressed={hops === each}
            onClick={() => dispatch({ type: "company", company: { hops: each } })}
          >
            {each === 1 ? company.near : company.far}
          </button>
        ))}
      </fieldset>
      <fieldset className="choices days">
        <legend>{filters.time}</legend>
        {(["from", "to"] as const).map((end) => (
          <label key={end}>
            {filters[end]}
            <input
              type="date"
              value={state.filters[end] ?? ""}
              onChange={({ target }) =>
                dispatch({ type: "filter", filters: { [end]: target.value || null } })
              }
            />
          </label>
        ))}
      </fieldset>
      <label className="range">
        <span>
          {company.threshold} <small>{weight}</small>
        </span>
        <input
          type="range"
          min={0}
          max={Math.ceil(heaviest * 20) / 20}
          step={0.05}
          value={threshold}
          onChange={({ target }) =>
            dispatch({ type: "company", company: { threshold: Number(target.value) } })
          }
        />
      </label>
    </section>
  );
}

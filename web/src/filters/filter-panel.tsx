import { memo } from "react";
import { type Elements, RELATIONS } from "../graph/elements.ts";
import { isFiltering } from "../graph/filters.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { bodyKindInWords } from "./body-kinds.ts";
import { Choices } from "./choices.tsx";
import { ResetFilters } from "./reset-filters.tsx";

/** Filters for what the canvas holds; a choice that there is nothing of is not offered. */
export const FilterPanel = memo(function FilterPanel({ elements }: { elements: Elements }) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const { filters } = state;
  const relations = RELATIONS.filter((each) => elements.lines.some(({ relation }) => relation === each));
  const roles = [...new Set(elements.lines.flatMap(({ roles }) => roles))].sort();
  const bodyKinds = [...new Set(elements.nodes.flatMap(({ bodyKind }) => bodyKind ?? []))].sort();
  const percent = Math.round(filters.minConfidence * 100);
  return (
    <details className="filters" open>
      <summary>
        <h2>{words.filters.heading}</h2>
      </summary>
      <Choices
        heading={words.filters.relations}
        all={relations}
        without={filters.withoutRelations}
        inWords={(relation) => words.relations[relation]}
        onChange={(withoutRelations) => dispatch({ type: "filter", filters: { withoutRelations } })}
      />
      <Choices
        heading={words.filters.roles}
        all={roles}
        without={filters.withoutRoles}
        inWords={(role) => words.roles[role] ?? role}
        onChange={(withoutRoles) => dispatch({ type: "filter", filters: { withoutRoles } })}
      />
      <Choices
        heading={words.filters.bodyKinds}
        all={bodyKinds}
        without={filters.withoutBodyKinds}
        inWords={(kind) => bodyKindInWords(kind, state.language)}
        onChange={(withoutBodyKinds) => dispatch({ type: "filter", filters: { withoutBodyKinds } })}
      />
      {/* No <output>: a label would name it instead of the slider. */}
      <label className="range">
        <span>
          {words.filters.confidence} <small>{percent} %</small>
        </span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          onChange={({ target }) =>
            dispatch({ type: "filter", filters: { minConfidence: Number(target.value) / 100 } })
          }
        />
      </label>
      {isFiltering(filters) && <ResetFilters />}
    </details>
  );
});

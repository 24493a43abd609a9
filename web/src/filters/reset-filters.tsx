import { NO_FILTERS } from "../graph/filters.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

export function ResetFilters() {
  const { dispatch } = useExplorer();
  const { filters } = useWords();
  return (
    <button type="button" className="reset" onClick={() => dispatch({ type: "filter", filters: NO_FILTERS })}>
      {filters.reset}
    </button>
  );
}

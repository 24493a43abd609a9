import { KindMark } from "../shell/kind-mark.tsx";
import { useWords } from "../words/use-words.ts";
import type { Hit } from "./hits.ts";

interface Props {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly isShown: boolean;
  readonly onChoose: (hit: Hit) => void;
}

/** The list of a combobox: the focus stays in the input, whose keys move through it. */
export function SearchResults({ id, hits, active, isShown, onChoose }: Props) {
  const words = useWords();
  return (
    <div id={id} role="listbox" className="search-results" aria-label={words.search} hidden={!isShown}>
      {hits.map((hit, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus, and says which is active
        <div
          key={hit.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
        >
          <KindMark kind={hit.kind} />
          <span>
            <strong>{hit.label}</strong>
            {hit.detail && <small>{hit.detail}</small>}
          </span>
        </div>
      ))}
    </div>
  );
}

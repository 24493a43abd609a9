import type { GraphNode } from "../graph/elements.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import type { WeightedLine } from "./company.ts";

interface Props {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly WeightedLine[];
  readonly onPair: (key: string) => void;
}

/** The lines in words, the heaviest first. */
export function CompanyList({ nodes, lines, onPair }: Props) {
  const { state } = useExplorer();
  const words = useWords();
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const number = new Intl.NumberFormat(state.language, { maximumFractionDigits: 2 });
  const heaviest = [...lines].sort((a, b) => b.weight - a.weight);
  return (
    <details className="lists" open>
      <summary>
        <h2>{words.list.heading}</h2>
        <small>{words.list.counts(nodes.length, lines.length)}</small>
      </summary>
      <ul aria-label={words.list.lines}>
        {heaviest.map(({ key, from, to, weight }) => (
          <li key={key}>
            <button type="button" className="link line-link" onClick={() => onPair(key)}>
              {names.get(from)} – {names.get(to)} <small>{words.company.weight(number.format(weight))}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

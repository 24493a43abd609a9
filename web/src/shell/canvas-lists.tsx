import { memo } from "react";
import type { Canvas } from "../graph/use-canvas.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { KindMark } from "./kind-mark.tsx";

/** More than this nobody reads as a list. */
const LONGEST = 200;

/** What is on the canvas in words: for screen readers, for the keyboard, and for who would rather read. */
export const CanvasLists = memo(function CanvasLists({ canvas }: { canvas: Canvas }) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const { nodes, lines } = canvas.drawn;
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const { shown } = state;
  return (
    <details className="lists" open>
      <summary>
        <h2>{words.list.heading}</h2>
        <small>{words.list.counts(nodes.length, lines.length)}</small>
      </summary>
      <h3>{words.list.nodes}</h3>
      <ul aria-label={words.list.nodes}>
        {nodes.slice(0, LONGEST).map(({ id, kind, label }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              aria-current={shown?.kind === "node" && shown.id === id ? "true" : undefined}
              onClick={() => dispatch({ type: "show", shown: { kind: "node", id } })}
            >
              <KindMark kind={kind} />
              {label}
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > LONGEST && <p>{words.list.truncated(nodes.length - LONGEST)}</p>}
      {lines.length > 0 && <h3>{words.list.lines}</h3>}
      <ul aria-label={words.list.lines}>
        {lines.slice(0, LONGEST).map(({ key, relation, from, to }) => (
          <li key={key}>
            <button
              type="button"
              className="link line-link"
              aria-current={shown?.kind === "line" && shown.key === key ? "true" : undefined}
              onClick={() => dispatch({ type: "show", shown: { kind: "line", key } })}
            >
              {names.get(from)} <em>{words.relations[relation]}</em> {names.get(to)}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > LONGEST && <p>{words.list.truncated(lines.length - LONGEST)}</p>}
    </details>
  );
});

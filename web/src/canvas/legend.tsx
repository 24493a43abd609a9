import { type GraphNode, NODE_KINDS } from "../graph/elements.ts";
import { KindMark } from "../shell/kind-mark.tsx";
import { useWords } from "../words/use-words.ts";

/** Which shape is what, of the kinds that are on the canvas. */
export function Legend({ nodes }: { nodes: readonly GraphNode[] }) {
  const words = useWords();
  const counts = NODE_KINDS.map((kind) => [kind, nodes.filter((node) => node.kind === kind).length] as const);
  return (
    <ul className="legend">
      {counts
        .filter(([, n]) => n > 0)
        .map(([kind, n]) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {words.manyOf[kind](n)}
          </li>
        ))}
    </ul>
  );
}

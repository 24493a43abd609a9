import { labelOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { DotFragment } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { KindMark } from "./kind-mark.tsx";

/** The name of a node; opens its dossier. */
export function NodeLink({ dot }: { dot: DotFragment }) {
  const { dispatch } = useExplorer();
  const isNode = dot.__typename !== "Article" && dot.__typename !== "Statement";
  if (!isNode) return <span>{labelOf(dot)}</span>;
  return (
    <button
      type="button"
      className="link"
      onClick={() => dispatch({ type: "show", shown: { kind: "node", id: dot.id } })}
    >
      <KindMark kind={dot.__typename as NodeKind} />
      {labelOf(dot)}
    </button>
  );
}

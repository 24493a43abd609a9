import { useQuery } from "@tanstack/react-query";
import { useReview } from "../evidence/use-review.ts";
import { labelOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import { ask } from "../graphql/ask.ts";
import { PutNodeDocument } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

/** For a reviewer who has picked another of the kind: whether the two are one. */
export function JudgePicked({ id, kind }: { id: string; kind: NodeKind }) {
  const { review } = useWords();
  const { state, dispatch } = useExplorer();
  const { door, judgement } = useReview();
  const other = state.picked.find((each) => each !== id);
  const isJudged = kind === "Person" || kind === "Meeting";
  const { data } = useQuery({
    queryKey: ["dot", other],
    queryFn: () => ask(PutNodeDocument, { id: other! }),
    enabled: isJudged && other !== undefined && Boolean(door?.reviewer),
  });
  if (!door?.reviewer || !isJudged || other === undefined) return null;
  // Of two that became one, both ids answer with it.
  if (data?.node?.__typename !== kind || data.node.id === id) return null;
  const judge = (verdict: "SAME" | "DIFFERENT") =>
    judgement.mutate(
      { opinion: { verdict, one: id, other }, why: "" },
      { onSuccess: () => dispatch({ type: "unpick" }) },
    );
  return (
    <div className="review">
      <p>{review.mergeHint(labelOf(data.node))}</p>
      <button type="button" onClick={() => judge("SAME")}>
        {review.same}
      </button>
      <button type="button" onClick={() => judge("DIFFERENT")}>
        {review.different}
      </button>
    </div>
  );
}

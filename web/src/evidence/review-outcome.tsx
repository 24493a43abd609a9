import { useMutationState } from "@tanstack/react-query";
import { faultInWords } from "../words/fault-in-words.ts";
import { useWords } from "../words/use-words.ts";
import { JUDGEMENTS, type Judged, useReview } from "./use-review.ts";

/** What came of the last judgement, and the way back. It outlives what was judged, which may be gone from the graph. */
export function ReviewOutcome() {
  const words = useWords();
  const { review } = words;
  const { judgement } = useReview();
  const last = useMutationState({ filters: { mutationKey: JUDGEMENTS }, select: ({ state }) => state }).at(
    -1,
  );
  const id = last?.data as string | undefined;
  const isUndo = "undo" in ((last?.variables as Judged | undefined)?.opinion ?? {});
  return (
    <p role="status" className="outcome">
      {last?.error && <span className="failure">{faultInWords(words, last.error)}</span>}
      {id && (isUndo ? review.undone : review.done)}{" "}
      {id && !isUndo && (
        <button
          type="button"
          disabled={judgement.isPending}
          onClick={() => judgement.mutate({ opinion: { undo: id }, why: "" })}
        >
          {review.undo}
        </button>
      )}
    </p>
  );
}

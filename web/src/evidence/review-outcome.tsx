import { useWords } from "../words/use-words.ts";
import type { useReview } from "./use-review.ts";

/** What came of a judgement, and the way back. */
export function ReviewOutcome({ judgement }: { judgement: ReturnType<typeof useReview>["judgement"] }) {
  const { review } = useWords();
  const { data: id, error, variables, mutate } = judgement;
  const isUndo = variables !== undefined && "undo" in variables.opinion;
  return (
    <p role="status">
      {error && <span className="failure">{error.message}</span>}
      {id && (isUndo ? review.undone : review.done)}{" "}
      {id && !isUndo && (
        <button type="button" className="quiet" onClick={() => mutate({ opinion: { undo: id }, why: "" })}>
          {review.undo}
        </button>
      )}
    </p>
  );
}

import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import { useReview } from "./use-review.ts";

/** Confirm or reject; nothing for those who do not review. */
export function ReviewStatement({ id }: { id: string }) {
  const { review } = useWords();
  const { door, judgement } = useReview();
  const [why, setWhy] = useState("");
  if (!door?.reviewer) return null;
  return (
    <div className="review">
      <input
        value={why}
        aria-label={review.why}
        placeholder={review.why}
        onChange={(e) => setWhy(e.target.value)}
      />
      <button
        type="button"
        disabled={judgement.isPending}
        onClick={() => judgement.mutate({ opinion: { confirm: id }, why })}
      >
        {review.confirm}
      </button>
      <button
        type="button"
        disabled={judgement.isPending}
        onClick={() => judgement.mutate({ opinion: { reject: id }, why })}
      >
        {review.reject}
      </button>
    </div>
  );
}

import { type FormEvent, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { ReviewOutcome } from "./review-outcome.tsx";
import { useReview } from "./use-review.ts";

/** Where a reviewer enters their token. It lives as long as the tab. */
export function ReviewDoor() {
  const { review } = useWords();
  const { door, closed, enter } = useReview();
  const [token, setToken] = useState("");
  if (!door && !closed) return null;
  if (door?.reviewer)
    return (
      <div className="review-door reviewing">
        <p>
          {review.asWhom(door.reviewer)}{" "}
          <button type="button" className="quiet" onClick={() => enter.mutate(null)}>
            {review.leave}
          </button>
        </p>
        <ReviewOutcome />
      </div>
    );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate(token);
    setToken("");
  };
  return (
    <details className="review-door" open={closed !== null}>
      <summary>{review.heading}</summary>
      <p className="hint">{closed?.message ?? door?.closedBecause}</p>
      <form onSubmit={onSubmit}>
        <label>
          {review.token}
          <input
            type="password"
            autoComplete="off"
            value={token}
            onChange={(e) => setToken(e.target.value)}
          />
        </label>
        <button type="submit">{review.enter}</button>
      </form>
      <p role="status" className="failure">
        {enter.error?.message}
      </p>
    </details>
  );
}

import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ReviewDoor } from "../evidence/review-door.tsx";
import { AnswerError } from "../graphql/ask.ts";
import { faultInWords } from "../words/fault-in-words.ts";
import { useWords } from "../words/use-words.ts";

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: NonNullable<T>) => ReactNode;
}

/** An answer, or what there is in its place: still loading, failed, or nothing that has the id. */
export function AnswerState<T>({ query, children }: Props<T>) {
  const words = useWords();
  if (query.isPending)
    return (
      <p className="state" role="status">
        {words.states.loading}
      </p>
    );
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return query.data == null ? <p className="state">{words.states.gone}</p> : children(query.data);
}

export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useWords();
  const isClosed = error instanceof AnswerError && error.code === "UNAUTHENTICATED";
  return (
    <div className="state failure" role="alert">
      <p>{faultInWords(words, error)}</p>
      <button type="button" onClick={onRetry}>
        {words.states.retry}
      </button>
      {isClosed && <ReviewDoor />}
    </div>
  );
}

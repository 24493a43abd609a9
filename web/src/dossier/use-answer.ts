import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "../graphql/ask.ts";
import type { TypedDocumentString } from "../graphql/documents.gen.ts";

/** The part of an answer that a panel shows. */
export function useAnswer<T, V extends object, P>(
  document: TypedDocumentString<T, V>,
  variables: V,
  part: (answer: T) => P,
): UseQueryResult<P> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: () => ask(document, variables),
    select: part,
  });
}

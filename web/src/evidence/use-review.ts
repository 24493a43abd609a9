import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { AnswerError, ask, setToken } from "../graphql/ask.ts";
import {
  ConfirmDocument,
  DoorDocument,
  JudgeDocument,
  type PairVerdict,
  RejectDocument,
  UndoDocument,
} from "../graphql/documents.gen.ts";

export type Opinion =
  | { readonly confirm: string }
  | { readonly reject: string }
  | { readonly verdict: PairVerdict; readonly one: string; readonly other: string }
  | { readonly undo: string };

export interface Judged {
  readonly opinion: Opinion;
  readonly why: string;
}

/** The key of all judgements of this tab. */
export const JUDGEMENTS = ["judgement"];

/** Whether this reader reviews, and how to judge. What is judged may change anything, so all is asked anew. */
export function useReview() {
  const queries = useQueryClient();
  const door = useQuery({ queryKey: ["door"], queryFn: async () => (await ask(DoorDocument, {})).review });
  const judgement = useMutation({
    mutationKey: JUDGEMENTS,
    mutationFn: ({ opinion, why }: Judged) => send(opinion, why),
    // The sentences that are being read stay, or a reader could not see what was rejected.
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "evidence" }),
    gcTime: Number.POSITIVE_INFINITY,
  });
  const enter = useMutation({
    mutationFn: async (token: string | null) => {
      setToken(token);
      try {
        return (await ask(DoorDocument, {})).review;
      } catch (error) {
        // A token that is no good would close everything, also what is open to everybody.
        setToken(null);
        throw error;
      }
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const { error } = door;
  // A server that does not answer is no closed door.
  const closed = error instanceof AnswerError && error.code === "UNAUTHENTICATED" ? error : null;
  return { door: door.data ?? null, closed, judgement, enter };
}

async function send(opinion: Opinion, why: string): Promise<string> {
  if ("confirm" in opinion)
    return (await ask(ConfirmDocument, { statement: opinion.confirm, why })).confirm.id;
  if ("reject" in opinion) return (await ask(RejectDocument, { statement: opinion.reject, why })).reject.id;
  if ("undo" in opinion) return (await ask(UndoDocument, { judgement: opinion.undo })).undo.id;
  return (await ask(JudgeDocument, { ...opinion, why })).judge.id;
}

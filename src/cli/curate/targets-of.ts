import type { Judgement } from "../../record/judgement.ts";

/** What a judgement is of, in words: one thing, or two. */
export function targetsOf({ a, b }: Pick<Judgement, "a" | "b">): string {
  return [a, b].filter(Boolean).join(" , ");
}

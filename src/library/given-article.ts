import { acceptArticle } from "../sources/accept/accept-article.ts";
import { type Input, refused } from "../sources/input.ts";
import { InputError, type InputPlace } from "../std/errors.ts";

/** An article as a program gives it. */
export interface GivenArticle {
  /** Its own, and always the same. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** An ISO date or date-time; without an offset the clock is Asia/Ho_Chi_Minh. */
  readonly publishedAt?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly source?: string | null;
}

/** It checked and mended as a line of a file is, or its refusal. */
export function inputOf(given: GivenArticle, place: InputPlace): Input {
  try {
    return { kind: "article", article: acceptArticle(given, undefined, place).article, place };
  } catch (error) {
    if (error instanceof InputError) return refused(error, { json: given });
    throw error;
  }
}

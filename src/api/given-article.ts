import type { Article } from "../record/article.ts";
import { contentHash } from "../record/content-hash.ts";
import { parseArticle } from "../record/parse-record.ts";
import { badUserInput } from "./error-codes.ts";
import { LIMITS } from "./limits.ts";
import type { ArticleInput } from "./types/preview.type.ts";

/**
 * The article that somebody pasted. Its id follows from its text, so the same twice is one.
 * @throws GraphQLError BAD_USER_INPUT, InputError
 */
export function givenArticle(input: ArticleInput): Article {
  const { length } = input.text;
  if (input.text.trim() === "") throw badUserInput("The article has no text.");
  if (length > LIMITS.articleCharacters)
    throw badUserInput(
      `The text has ${length} characters; ${LIMITS.articleCharacters} are the limit here. \`officials-graph load\` takes longer ones.`,
    );
  return parseArticle({
    ...input,
    id: `pasted-${contentHash(input.text).slice("sha256:".length).slice(0, 16)}`,
  });
}

import { InputError } from "../../std/errors.ts";

/** More is no article, and looking for one in it takes minutes. Pages of news have some thousands. */
export const MOST_NODES = 100_000;
const MOST_WORDS_IN_TAG = 10_000;

/**
 * Looks at markup before it is parsed, since that alone may fill the memory: each tag and each entity makes a node.
 * @throws InputError, without a place
 */
export function checkMarkup(markup: string): void {
  const marks = /[<&]/g;
  // An element has two tags.
  for (let count = 0; marks.test(markup); count++)
    if (count === 2 * MOST_NODES)
      throw new InputError(`has more than ${MOST_NODES} elements; give its article as .txt`);
  for (const [tag] of markup.matchAll(/<[a-z][^<>]*/gi))
    if (tag.length > MOST_WORDS_IN_TAG && tag.split(/\s/).length > MOST_WORDS_IN_TAG)
      throw new InputError(`has a tag of more than ${MOST_WORDS_IN_TAG} words; give its article as .txt`);
}

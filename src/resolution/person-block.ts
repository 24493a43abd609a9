import { foldedName } from "./folded-name.ts";
import { isForeignName } from "./is-foreign-name.ts";

/**
 * Mentions can only be told to mean one person by rules when they share this key: the folded name, in which `Thị` of
 * four syllables may be missing, and of a foreign name the last word.
 */
export function personBlock(name: string): string {
  const folded = foldedName(name);
  if (isForeignName(folded)) return `person:~${folded.slice(folded.lastIndexOf(" ") + 1)}`;
  return `person:${folded.replace(/^(\S+) thi (\S+ \S+)$/, "$1 $2")}`;
}

/** Whether a block is of persons; all others are of meetings. */
export function isPersonBlock(block: string): boolean {
  return block.startsWith("person:");
}

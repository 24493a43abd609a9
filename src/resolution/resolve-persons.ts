import { areaKey } from "./area-key.ts";
import { clusters } from "./clusters.ts";
import { entityId } from "./entity-id.ts";
import { nameKey } from "./name-key.ts";
import type { Resolution } from "./resolution.ts";

/** A post that an article gives to a person. */
export interface MentionedPost {
  readonly positionId: string;
  /** The province of the post's body; null for central and unknown ones. */
  readonly area: string | null;
}

/** One person as one article names them. */
export interface PersonMention {
  readonly reference: string;
  readonly name: string;
  readonly posts: readonly MentionedPost[];
}

/** Mentions can only mean one person when they share this key. */
export function personBlock(name: string): string {
  return `person:${nameKey(name)}`;
}

/**
 * Who is who among all the mentions of one block. A pure function of the set: neither order nor batches matter.
 *
 * Mentions that share a post or a province are one person. Mentions that show neither join the person whom
 * most articles speak of; where provinces differ, namesakes stay apart.
 */
export function resolvePersons(mentions: readonly PersonMention[]): Resolution {
  const byPost = clusters(mentions, (mention) => [
    ...mention.posts.map((post) => `post ${post.positionId}`),
    ...areasOf(mention).map((area) => `area ${area}`),
  ]);
  const [first, ...others] = byPost.sort(
    (a, b) => b.length - a.length || (a[0]!.reference < b[0]!.reference ? -1 : 1),
  );
  if (!first) return new Map();
  const persons = [first];
  for (const cluster of others) {
    const isNamesake = cluster.some((mention) => areasOf(mention).length > 0) && hasArea(persons);
    if (isNamesake) persons.push(cluster);
    else first.push(...cluster);
  }
  return new Map(persons.flatMap(withOneId));
}

function hasArea(persons: readonly PersonMention[][]): boolean {
  return persons.some((mentions) => mentions.some((mention) => areasOf(mention).length > 0));
}

function areasOf(mention: PersonMention): string[] {
  return mention.posts.flatMap((post) => (post.area === null ? [] : [areaKey(post.area)]));
}

function withOneId(mentions: readonly PersonMention[]): [string, string][] {
  const smallest = mentions.reduce((a, b) => (a.reference < b.reference ? a : b));
  const id = personIdOf(smallest);
  return mentions.map((mention) => [mention.reference, id]);
}

/** The id that a person has for as long as this mention is the smallest of theirs. */
export function personIdOf(mention: Pick<PersonMention, "name" | "reference">): string {
  return entityId(mention.name, `person ${mention.reference}`);
}

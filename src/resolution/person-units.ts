import { probability } from "./comparison.ts";
import type { Unit } from "./gather.ts";
import { jointMention } from "./joint-mention.ts";
import { mentionsByReference } from "./mentions-by-reference.ts";
import { Partition } from "./partition.ts";
import { type PersonKeys, personKeys } from "./person-keys.ts";
import type { PersonMention } from "./person-mention.ts";
import { PERSON_WEIGHTS } from "./person-model.ts";
import { PersonProfile } from "./person-profile.ts";
import type { Decision } from "./resolution.ts";
import { isTellingPost } from "./telling-post.ts";

/** From so many on in a block, mentions without a telling post are compared as one, where the name is `RARE`. */
const MANY = 2000;
/** No place or company parts two mentions of a name as rare as this, in ln. */
const RARE = 1.8;

/**
 * Mentions that need no weighing: those of one reference, and those of one name in one post that few hold, of whom
 * nothing is judged.
 */
export function personUnits(
  mentions: readonly PersonMention[],
  judged: ReadonlySet<string>,
): { units: Unit<PersonProfile>[]; decisions: Decision[] } {
  const keys = personKeys();
  const list = mentionsByReference(mentions, jointMention);
  const crowded = crowdedBlocks(list, keys);
  const partition = new Partition(list.length);
  const decisions: Decision[] = [];
  const firstWith = new Map<string, number>();
  for (const [i, mention] of list.entries()) {
    if (judged.has(mention.reference)) continue;
    for (const { key, score, because } of keysOf(mention, keys, crowded)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else if (partition.root(first) !== partition.root(i)) {
        partition.join(first, i);
        decisions.push({ a: list[first]!.reference, b: mention.reference, score, because, same: true });
      }
    }
  }
  const units = partition.sets().map((members) => {
    const profile = new PersonProfile(list[members[0]!]!, keys);
    for (const i of members.slice(1)) profile.add(list[i]!, keys);
    const references = members.map((i) => list[i]!.reference);
    return { references, profile, block: keys.block(profile.name) };
  });
  return { units, decisions };
}

interface Key {
  readonly key: string;
  readonly score: number;
  readonly because: string;
}

function keysOf(mention: PersonMention, keys: PersonKeys, crowded: ReadonlySet<string>): Key[] {
  const telling = mention.posts.filter(isTellingPost);
  const prefix = `${keys.name(mention.name)} ${mention.birthYear ?? ""}`;
  const rarity = keys.rarity(mention.name);
  if (telling.length > 0) {
    const score = probability(rarity + PERSON_WEIGHTS.post["same post"]);
    return telling.map((post) => ({
      key: `${prefix} ${post.positionId}`,
      score,
      because: "same name, same post",
    }));
  }
  if (rarity < RARE || !crowded.has(keys.block(mention.name))) return [];
  const known = mention.posts.map(({ positionId }) => positionId).sort();
  return [{ key: `${prefix} ~${known.join()}`, score: probability(rarity), because: "same name, rare name" }];
}

function crowdedBlocks(mentions: readonly PersonMention[], keys: PersonKeys): Set<string> {
  const counts = new Map<string, number>();
  for (const { name, posts } of mentions) {
    if (posts.some(isTellingPost)) continue;
    const block = keys.block(name);
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([block, count]) => (count > MANY ? block : [])));
}

import { probability } from "./comparison.ts";
import type { Decision } from "./decision.ts";
import type { Unit } from "./gather.ts";
import { jointMention } from "./joint-mention.ts";
import { mentionsByReference } from "./mentions-by-reference.ts";
import { Partition } from "./partition.ts";
import { type PersonKeys, personKeys } from "./person-keys.ts";
import type { MentionedPost, PersonMention } from "./person-mention.ts";
import { PERSON_WEIGHTS } from "./person-model.ts";
import { PersonProfile } from "./person-profile.ts";
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
  const telling = list.map(({ posts }) => posts.filter(isTellingPost));
  const crowded = crowdedBlocks(
    list.filter((_, i) => telling[i]!.length === 0).map(({ name }) => keys.block(name)),
  );
  const partition = new Partition(list.length);
  const decisions: Decision[] = [];
  const firstWith = new Map<string, number>();
  for (const [i, mention] of list.entries()) {
    if (judged.has(mention.reference)) continue;
    const common =
      telling[i]!.length > 0
        ? postsInCommon(mention, telling[i]!, keys)
        : nameInCommon(mention, crowded, keys);
    for (const { key, score, because } of common) {
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

/** Mentions that share it are one. */
interface InCommon {
  readonly key: string;
  readonly score: number;
  readonly because: string;
}

function postsInCommon(
  { name, birthYear }: PersonMention,
  telling: readonly MentionedPost[],
  keys: PersonKeys,
): InCommon[] {
  const score = probability(keys.rarity(name) + PERSON_WEIGHTS.post["same post"]);
  const born = birthYear ?? "";
  return telling.map(({ positionId }) => ({
    key: `${keys.name(name)} ${born} ${positionId}`,
    score,
    because: "same name, same post",
  }));
}

function nameInCommon(
  { name, birthYear, posts }: PersonMention,
  crowded: ReadonlySet<string>,
  keys: PersonKeys,
): InCommon[] {
  const rarity = keys.rarity(name);
  if (rarity < RARE || !crowded.has(keys.block(name))) return [];
  const known = posts.map(({ positionId }) => positionId).sort();
  const key = `${keys.name(name)} ${birthYear ?? ""} ~${known.join()}`;
  return [{ key, score: probability(rarity), because: "same name, rare name" }];
}

/** Those that stand in the list more often than `MANY`. */
function crowdedBlocks(blocks: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1);
  return new Set([...counts].flatMap(([block, count]) => (count > MANY ? block : [])));
}

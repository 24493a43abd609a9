import { groupBy } from "../std/group-by.ts";
import { nameRarity } from "./compare/name-rarity.ts";
import { probability } from "./comparison.ts";
import type { Unit } from "./gather.ts";
import { Partition } from "./partition.ts";
import type { PersonMention } from "./person-mention.ts";
import { PERSON_WEIGHTS } from "./person-model.ts";
import { PersonProfile } from "./person-profile.ts";
import type { Decision } from "./resolution.ts";

/** From so many on, mentions without a telling post are compared as one where name and posts are equal. */
const MANY = 2000;

/**
 * Mentions that need no weighing: those of one reference, and those of one name in one post that few hold, of whom
 * nothing is judged.
 */
export function personUnits(
  mentions: readonly PersonMention[],
  judged: ReadonlySet<string>,
): { units: Unit<PersonProfile>[]; decisions: Decision[] } {
  const profiles = [...groupBy(mentions, ({ reference }) => reference).values()]
    .map((said) => profileOf(said))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const partition = new Partition(profiles.length);
  const decisions: Decision[] = [];
  const isLoose = profiles.filter(({ posts }) => posts.size === 0).length > MANY;
  const firstWith = new Map<string, number>();
  for (const [i, profile] of profiles.entries()) {
    if (judged.has(profile.reference)) continue;
    for (const { key, because } of keysOf(profile, isLoose)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else if (partition.root(first) !== partition.root(i)) {
        partition.join(first, i);
        const logOdds = nameRarity(profile, profile).logOdds + PERSON_WEIGHTS.post["same post"];
        const [a, b] = [profiles[first]!.reference, profile.reference];
        decisions.push({ a, b, score: probability(logOdds), because, same: true });
      }
    }
  }
  const units = partition.sets().map((members) => {
    const [first, ...others] = members.map((i) => profiles[i]!);
    const references = members.map((i) => profiles[i]!.reference);
    for (const other of others) first!.absorb(other);
    return { references, profile: first! };
  });
  return { units, decisions };
}

function keysOf(profile: PersonProfile, isLoose: boolean): { key: string; because: string }[] {
  const [name] = profile.nameKeys;
  const born = [...profile.birthYears].join();
  const posts = [...profile.posts].map((post) => ({
    key: `${name} ${born} ${post}`,
    because: "same name, same post",
  }));
  if (posts.length > 0 || !isLoose) return posts;
  const known = [...profile.roles, ...profile.areas, ...profile.memberships].sort().join();
  return [{ key: `${name} ${born} ~${known}`, because: "same name, nothing that tells them apart" }];
}

function profileOf(said: readonly PersonMention[]): PersonProfile {
  const sorted = said.length === 1 ? said : [...said].sort((a, b) => (a.name < b.name ? -1 : 1));
  const [first, ...others] = sorted.map((mention) => new PersonProfile(mention));
  for (const other of others) first!.absorb(other);
  first!.mentions = 1;
  return first!;
}

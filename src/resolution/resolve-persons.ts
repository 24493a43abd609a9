import { groupBy } from "../std/group-by.ts";
import { areaKey } from "./area-key.ts";
import { entityId } from "./entity-id.ts";
import type { Judged } from "./judged.ts";
import { nameKey } from "./name-key.ts";
import type { PersonMention } from "./person-mention.ts";
import type { Resolved } from "./resolution.ts";
import { type ScoredPair, settlePairs } from "./settle-pairs.ts";

/**
 * Who is who among mentions: those of one block, or of several that judgements join. A pure function of the set:
 * neither order nor batches matter.
 */
export function resolvePersons(mentions: readonly PersonMention[], judged: Judged): Resolved {
  const order = (mention: { reference: string; name: string }) =>
    JSON.stringify([mention.reference, mention]);
  const sorted = [...mentions].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const units = [...groupBy(sorted, (mention) => mention.reference)].map(([reference, said]) => ({
    references: [reference],
    said,
  }));
  const pairs = new Map<string, ScoredPair>();
  const keyed = units.flatMap(({ said }, i) => said.flatMap(keysOf).map((key) => ({ i, ...key })));
  for (const group of groupBy(keyed, ({ key }) => key).values())
    for (const { i, because } of group.slice(1)) {
      const pair = { a: group[0]!.i, b: i, score: 0.9, because };
      pairs.set(`${pair.a} ${pair.b}`, pair);
    }
  const { sets, decisions } = settlePairs(units, [...pairs.values()], judged, () => false);
  const resolution = new Map<string, string>();
  for (const set of sets) {
    const id = personIdOf(units[set[0]!]!.said[0]!);
    for (const i of set) resolution.set(units[i]!.references[0]!, id);
  }
  return { resolution, decisions };
}

function keysOf({ name, posts }: PersonMention): { key: string; because: string }[] {
  return posts.flatMap(({ positionId, area }) => [
    { key: `${nameKey(name)} ${positionId}`, because: "same post" },
    ...(area === null ? [] : [{ key: `${nameKey(name)} @ ${areaKey(area)}`, because: "same province" }]),
  ]);
}

/** The id that a person has for as long as this mention is the smallest of theirs. */
export function personIdOf(mention: Pick<PersonMention, "name" | "reference">): string {
  return entityId(mention.name, `person ${mention.reference}`);
}

import { groupBy } from "../std/group-by.ts";
import { entityId } from "./entity-id.ts";
import type { Judged } from "./judged.ts";
import type { MeetingMention } from "./meeting-mention.ts";
import { nameKey } from "./name-key.ts";
import type { Resolved } from "./resolution.ts";
import { type ScoredPair, settlePairs } from "./settle-pairs.ts";

/**
 * Which reports speak of one meeting: reports of one block, or of several that judgements join. A pure function of
 * the set: neither order nor batches matter.
 */
export function resolveMeetings(mentions: readonly MeetingMention[], judged: Judged): Resolved {
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
    const id = meetingIdOf(units[set[0]!]!.said[0]!);
    for (const i of set) resolution.set(units[i]!.references[0]!, id);
  }
  return { resolution, decisions };
}

function keysOf({
  name,
  kind,
  date,
  chairs,
  organisers,
}: MeetingMention): { key: string; because: string }[] {
  const when = `${nameKey(kind ?? name)} ${date}`;
  return [
    ...chairs.map((chair) => ({
      key: `${when} chaired by ${chair}`,
      because: "same day, same kind, same chair",
    })),
    ...organisers.map((body) => ({
      key: `${when} of ${body}`,
      because: "same day, same kind, same organiser",
    })),
  ];
}

/** The id that a meeting has for as long as this mention is the smallest of its. */
export function meetingIdOf(mention: Pick<MeetingMention, "reference" | "kind" | "date">): string {
  return entityId(
    [mention.kind, mention.date].filter(Boolean).join(" ") || "meeting",
    `meeting ${mention.reference}`,
  );
}

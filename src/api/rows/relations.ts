import type { Relation } from "../../analysis/graph/relation.ts";
import { ALL_TIME } from "../../analysis/time/window.ts";
import type { StoredRelation } from "../../graph/read-rows.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { BatchLoader } from "../batch-loader.ts";

/** Rings around each end of a path: paths of up to twice as many relations are found. */
const RINGS = 3;
/** Nodes of a ring that are followed further; the first by the order of ids. */
const MAX_RING = 2000;
const MAX_RELATIONS_OF_ONE = 500;

export interface RelationsAsked {
  readonly types: readonly string[];
  readonly maxMeetingSize: number;
}

/** The relations near two entities: ring by ring from both ends, each ring of both by one statement. */
export async function relationsBetween(
  batch: BatchLoader,
  ends: readonly [string, string],
  { types, maxMeetingSize }: RelationsAsked,
  belief: BeliefParams,
): Promise<Relation[]> {
  const params = { types: [...types], maxMeetingSize, limit: MAX_RELATIONS_OF_ONE, ...belief };
  const relations = new Map<string, Relation>();
  const seen = new Set<string>();
  let ring: string[] = [...ends];
  for (let i = 0; i < RINGS && ring.length > 0; i++) {
    for (const id of ring) seen.add(id);
    const rows = await Promise.all(ring.map((id) => batch.rows("relations-of-entities", id, params)));
    const found = rows.flat().map(({ relation }) => asRelation(relation));
    for (const relation of found) relations.set(relation.id, relation);
    const next = new Set(found.flatMap(({ source, target }) => [source, target]));
    ring = [...next]
      .filter((id) => !seen.has(id))
      .sort()
      .slice(0, MAX_RING);
  }
  return [...relations.values()];
}

function asRelation(row: StoredRelation): Relation {
  const { claim, type, source, target, meetingSize } = row;
  return {
    id: claim ?? `${source} ${type} ${target}`,
    source,
    target,
    type,
    when: whenOf(row),
    meetingSize,
  };
}

function whenOf({ type, date, firstCited, lastCited, meetingSize }: StoredRelation): Relation["when"] {
  if (meetingSize !== null) return date;
  return type === "HOLDS" ? { from: firstCited, to: lastCited } : ALL_TIME;
}

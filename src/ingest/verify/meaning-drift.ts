import type { GraphReader } from "../../graph/session.ts";
import type { Resolution } from "../../resolution/resolution.ts";
import { resolveMeetings } from "../../resolution/resolve-meetings.ts";
import { resolvePersons } from "../../resolution/resolve-persons.ts";
import { groupBy } from "../../std/group-by.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { linkedBlocks } from "../settle/linked-blocks.ts";
import { meetingMention, personMention } from "../settle/mentions-to-compare.ts";
import type { Regroupable } from "../settle/regroup.ts";
import { meetingRow, personRow } from "../settle/resolved-rows.ts";
import type { Drift } from "./drift.ts";
import { inPages } from "./in-pages.ts";
import { nodeDrift } from "./node-drift.ts";

/** So many decide how many blocks are read at once, each of them whole. */
const MENTIONS_AT_ONCE = 3000;

/** Decides anew who is who among all persons and meetings, and compares. */
export async function* meaningDrift(graph: GraphReader): AsyncGenerator<Drift> {
  const judged = await judgedPairs(graph);
  const joined = new Set<string>();
  for await (const page of inPages(graph, "verify-blocks", MENTIONS_AT_ONCE)) {
    const blocks = page.map(({ id }) => id).filter((id) => !joined.has(id));
    const groups = linkedBlocks(blocks, judged.same);
    const keys = [...groups.keys()];
    for (const key of keys.slice(blocks.length)) joined.add(key);

    const personRows = await graph.read("person-mentions", { keys: keys.filter(isPerson) });
    const persons = resolvedAnew(
      personRows.map(({ mention }) => mention),
      groups,
      (mentions) => resolvePersons(mentions.map(personMention), judged).resolution,
    );
    yield* persons.drift;
    yield* nodeDrift(graph, "Person", persons.entities.map(personRow));

    const meetingRows = await graph.read("meeting-mentions", { keys: keys.filter((key) => !isPerson(key)) });
    const meetings = resolvedAnew(
      meetingRows.map(({ mention }) => mention),
      groups,
      (mentions) => resolveMeetings(mentions.map(meetingMention), judged).resolution,
    );
    yield* meetings.drift;
    yield* nodeDrift(graph, "Meeting", meetings.entities.map(meetingRow));
  }
}

function isPerson(block: string): boolean {
  return block.startsWith("person:");
}

function resolvedAnew<T extends Regroupable>(
  mentions: readonly T[],
  groups: ReadonlyMap<string, string>,
  resolve: (counting: readonly T[]) => Resolution,
): { drift: Drift[]; entities: [id: string, mentions: readonly T[]][] } {
  const drift: Drift[] = [];
  const entities: [string, readonly T[]][] = [];
  const counting = mentions.filter(({ counts }) => counts);
  for (const group of groupBy(counting, ({ block }) => groups.get(block)!).values()) {
    const resolution = resolve(group);
    for (const { id, reference, currentId } of group) {
      const expected = resolution.get(reference)!;
      if (expected !== currentId) drift.push({ check: "meaning", id, expected, found: currentId });
    }
    entities.push(...groupBy(group, ({ reference }) => resolution.get(reference)!));
  }
  return { drift, entities };
}

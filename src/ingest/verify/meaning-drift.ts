import type { GraphReader } from "../../graph/session.ts";
import type { Judged } from "../../resolution/judged.ts";
import type { Resolution } from "../../resolution/resolution.ts";
import { groupBy } from "../../std/group-by.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { type ComparedKind, MEETINGS, PERSONS } from "../settle/compared-kinds.ts";
import { linkedBlocks } from "../settle/linked-blocks.ts";
import type { Regroupable } from "../settle/regroup.ts";
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
    for (const key of [...groups.keys()].slice(blocks.length)) joined.add(key);
    yield* driftOf(PERSONS, graph, groups, judged);
    yield* driftOf(MEETINGS, graph, groups, judged);
  }
}

async function* driftOf<Mention extends Regroupable, Row extends { readonly id: string }>(
  kind: ComparedKind<Mention, Row>,
  graph: GraphReader,
  groups: ReadonlyMap<string, string>,
  judged: Judged,
): AsyncGenerator<Drift> {
  const { drift, entities } = resolvedAnew(
    await kind.mentionsIn(graph, [...groups.keys()]),
    groups,
    (counting) => kind.resolve(counting, judged).resolution,
  );
  yield* drift;
  yield* nodeDrift(graph, kind.label, entities.map(kind.row));
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

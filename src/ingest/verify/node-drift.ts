import type { EntityLabel } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import { difference } from "./difference.ts";
import type { Drift } from "./drift.ts";

/** What an entity must be; `bodyId` is that of the body which a position is in. */
type Expected = { readonly id: string; readonly bodyId?: string | null };

/** Compares entities with what their mentions make of them. Those that are missing are told by the links to them. */
export async function* nodeDrift(
  graph: GraphReader,
  label: EntityLabel,
  rows: readonly Expected[],
): AsyncGenerator<Drift> {
  const stored = await graph.read("verify-nodes", { ids: rows.map(({ id }) => id) });
  const nodes = new Map(stored.map((node) => [node.id, node]));
  for (const { bodyId, ...said } of rows) {
    const node = nodes.get(said.id);
    if (!node) continue;
    const { revision, ...properties } = node.properties;
    const expected = { ...said, label, bodyIds: bodyId ? [bodyId] : [] };
    const differs = difference(expected, { ...properties, label: node.label, bodyIds: node.bodyIds });
    if (differs) yield { check: "entity", id: said.id, ...differs };
  }
}

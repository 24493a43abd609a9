import type { EntityLabel } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import { difference } from "./difference.ts";
import type { Drift } from "./drift.ts";

/** Compares entities with what their mentions make of them. Those that are missing are told by the links to them. */
export async function* nodeDrift(
  graph: GraphReader,
  label: EntityLabel,
  rows: readonly { readonly id: string }[],
): AsyncGenerator<Drift> {
  const stored = await graph.read("verify-nodes", { ids: rows.map(({ id }) => id) });
  const nodes = new Map(stored.map((node) => [node.id, node]));
  for (const row of rows) {
    const node = nodes.get(row.id);
    if (!node) continue;
    const { revision, ...properties } = node.properties;
    const differs = difference(
      { ...row, label, bodyIds: node.expectedBodyIds },
      { ...properties, label: node.label, bodyIds: node.bodyIds },
    );
    if (differs) yield { check: "entity", id: row.id, ...differs };
  }
}

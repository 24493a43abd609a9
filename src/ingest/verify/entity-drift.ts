import type { GraphReader } from "../../graph/session.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { readKeyedRows } from "../settle/read-keyed-rows.ts";
import type { Checked, Drift } from "./drift.ts";
import { inPages } from "./in-pages.ts";
import { nodeDrift } from "./node-drift.ts";

const ENTITIES_AT_ONCE = 500;

const KEYED = [
  ["body", "Body"],
  ["position", "Position"],
  ["document", "Document"],
] as const;

/**
 * Looks for entities that nothing speaks of, for those told by name that are not as seeds and mentions have them, and
 * for relations that no statement carries.
 */
export async function* entityDrift(
  graph: GraphReader,
  seeds: SeedIndex,
  checked: Checked,
): AsyncGenerator<Drift> {
  for await (const entities of inPages(graph, "verify-entities", ENTITIES_AT_ONCE)) {
    checked.entities += entities.length;
    for (const { id, isSpokenOf, strays } of entities) {
      if (!isSpokenOf)
        yield { check: "entity", id, expected: "a statement that speaks of it", found: "none" };
      for (const claim of strays)
        yield {
          check: "projection",
          id: claim,
          expected: "a statement that carries it",
          found: `a relation of ${id}`,
        };
    }
    for (const [kind, label] of KEYED) {
      const ids = entities.filter((entity) => entity.label === label).map(({ id }) => id);
      yield* nodeDrift(graph, label, await readKeyedRows(graph, kind, ids, seeds));
    }
  }
}

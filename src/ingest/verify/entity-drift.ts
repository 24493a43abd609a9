import type { GraphReader } from "../../graph/session.ts";
import type { Checked, Drift } from "./drift.ts";
import { inPages } from "./in-pages.ts";

const ENTITIES_AT_ONCE = 500;

/** Looks for entities that nothing speaks of, and relations that no statement carries. */
export async function* entityDrift(graph: GraphReader, checked: Checked): AsyncGenerator<Drift> {
  for await (const entities of inPages(graph, "verify-entities", ENTITIES_AT_ONCE))
    for (const { id, isSpokenOf, strays } of entities) {
      checked.entities++;
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
}

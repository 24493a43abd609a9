import type { StoredProperties } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import { groupBy } from "../../std/group-by.ts";
import { endsOf } from "../claim.ts";
import { difference } from "./difference.ts";
import type { Checked, Drift } from "./drift.ts";
import { inPages } from "./in-pages.ts";
import { projectionOf } from "./projection-of.ts";

const CLAIMS_AT_ONCE = 2000;

/** Tells every relation again from the statements that carry it. */
export async function* claimDrift(graph: GraphReader, checked: Checked): AsyncGenerator<Drift> {
  for await (const claims of inPages(graph, "verify-claims", CLAIMS_AT_ONCE)) {
    const found = await graph.read("verify-relations", { rows: claims.map(({ id }) => endsOf(id)) });
    const relations = groupBy(found, ({ claim }) => claim);
    for (const { id, statements } of claims) {
      const rows = relations.get(id) ?? [];
      const joined = { ...endsOf(id), date: rows[0]?.date ?? null };
      const expected = statements.length === 0 ? [] : [projectionOf(id, statements, joined)];
      const projected = rows.map(({ relation }) => withoutRevision(relation));
      checked.relations += projected.length;
      if (expected.length === 1 && projected.length === 1) {
        const differs = difference(expected[0]!, projected[0]!);
        if (differs) yield { check: "projection", id, ...differs };
      } else if (expected.length !== projected.length)
        yield { check: "projection", id, expected, found: projected };
    }
  }
}

function withoutRevision({ revision, ...said }: StoredProperties): StoredProperties {
  return said;
}

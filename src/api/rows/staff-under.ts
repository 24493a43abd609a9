import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { BatchLoader } from "../batch-loader.ts";
import { boundedTenures, tenuresInBody, tenuresOfPerson } from "./tenures.ts";

/** A person's headships (positions with one seat), and all tenures of all who served in those bodies. */
export async function staffUnder(
  batch: BatchLoader,
  personId: string,
  belief: BeliefParams,
): Promise<{ headships: BoundTenure[]; staff: BoundTenure[] }> {
  const own = await tenuresOfPerson(batch, personId, belief);
  const headships = own.filter(({ tenure }) => tenure.seats === 1 && tenure.bodyId !== null);
  const bodies = [...new Set(headships.map(({ tenure }) => tenure.bodyId!))];
  const within = { ...belief, descendants: false, level: null };
  const served = await Promise.all(bodies.map((id) => tenuresInBody(batch, id, within)));
  const persons = new Set(served.flat().map(({ tenure }) => tenure.personId));
  const rows = await Promise.all([...persons].map((id) => batch.rows("holdings-of-persons", id, belief)));
  const holdings = new Map(rows.flat().map(({ holding }) => [holding.statementId, holding]));
  const all = boundedTenures([...holdings.values()]);
  return { headships, staff: all.filter(({ tenure }) => persons.has(tenure.personId)) };
}

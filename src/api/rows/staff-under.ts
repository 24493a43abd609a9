import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { boundedTenures, tenuresInBody, tenuresOfPerson } from "./tenures.ts";

/** A person's headships (positions with one seat), and all tenures of all who served in those bodies. */
export async function staffUnder(
  { graph, batch }: Context,
  personId: string,
  belief: BeliefParams,
): Promise<{ headships: BoundTenure[]; staff: BoundTenure[] }> {
  const own = await tenuresOfPerson(batch, personId, belief);
  const headships = own.filter(({ tenure }) => tenure.seats === 1 && tenure.bodyId !== null);
  const bodies = [...new Set(headships.map(({ tenure }) => tenure.bodyId!))];
  const within = { ...belief, descendants: false, level: null };
  const served = await Promise.all(bodies.map((id) => tenuresInBody(batch, id, within)));
  const persons = new Set(served.flat().map(({ tenure }) => tenure.personId));
  const rows = await graph.read("holdings-around-persons", { persons: [...persons], ...belief });
  const all = boundedTenures(rows.map(({ holding }) => holding));
  return { headships, staff: all.filter(({ tenure }) => persons.has(tenure.personId)) };
}

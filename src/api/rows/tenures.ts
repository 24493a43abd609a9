import { type BoundTenure, boundTenures } from "../../analysis/tenure/bound-tenures.ts";
import { tenuresOf } from "../../analysis/tenure/tenures-of.ts";
import type { Holding } from "../../graph/read-rows.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { BatchLoader } from "../batch-loader.ts";

/** A person's tenures, bounded by those of others in posts with a single seat. */
export async function tenuresOfPerson(
  batch: BatchLoader,
  personId: string,
  belief: BeliefParams,
): Promise<BoundTenure[]> {
  const around = await tenuresAroundPerson(batch, personId, belief);
  return around.filter(({ tenure }) => tenure.personId === personId);
}

/** A person's tenures, and those of others in posts with a single seat that the person is said to hold. */
export async function tenuresAroundPerson(
  batch: BatchLoader,
  personId: string,
  belief: BeliefParams,
): Promise<BoundTenure[]> {
  return bounded(await batch.rows("holdings-of-persons", personId, belief));
}

export async function tenuresOfPosition(
  batch: BatchLoader,
  positionId: string,
  belief: BeliefParams,
): Promise<BoundTenure[]> {
  return bounded(await batch.rows("holdings-of-positions", positionId, belief));
}

export async function tenuresInBody(
  batch: BatchLoader,
  bodyId: string,
  params: BeliefParams & { readonly descendants: boolean; readonly level: string | null },
): Promise<BoundTenure[]> {
  return bounded(await batch.rows("holdings-in-bodies", bodyId, params));
}

/** Rows that were asked for twice in a request are the same object, and are worked out once. */
const WORKED_OUT = new WeakMap<object, BoundTenure[]>();

function bounded(rows: readonly { holding: Holding }[]): BoundTenure[] {
  const before = WORKED_OUT.get(rows);
  if (before) return before;
  const tenures = boundedTenures(rows.map(({ holding }) => holding));
  WORKED_OUT.set(rows, tenures);
  return tenures;
}

export function boundedTenures(holdings: readonly Holding[]): BoundTenure[] {
  return boundTenures(tenuresOf(holdings));
}

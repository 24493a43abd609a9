import type { DocumentNode } from "../../graph/node-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import type { EntityWording } from "../../graph/stored-rows.ts";
import type { BodyRow, PositionRow } from "../../graph/write-rows.ts";
import type { EntityKind } from "../../record/statement-shapes.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { groupBy } from "../../std/group-by.ts";
import { bodyRow, documentRow, positionRow } from "./keyed-rows.ts";

/** The kinds whose entities are told by their names, so that a mention means the same whatever others say. */
export const KEYED_KINDS = ["body", "position", "document"] as const satisfies readonly EntityKind[];
export type KeyedKind = (typeof KEYED_KINDS)[number];

interface KeyedRows {
  readonly body: BodyRow;
  readonly position: PositionRow;
  readonly document: DocumentNode;
}

type RowOf<K extends KeyedKind> = (
  id: string,
  wordings: readonly EntityWording[],
  seeds: SeedIndex,
) => KeyedRows[K];

const ROW_OF: { readonly [K in KeyedKind]: RowOf<K> } = {
  body: bodyRow,
  position: positionRow,
  document: documentRow,
};

/** What seeds and mentions make of entities; nothing of those that neither speaks of. */
export async function readKeyedRows<K extends KeyedKind>(
  graph: GraphReader,
  kind: K,
  ids: readonly string[],
  seeds: SeedIndex,
): Promise<KeyedRows[K][]> {
  const said = await graph.read("wordings", { ids: ids.filter((id) => !seeds.has(id)) });
  const wordings = groupBy(
    said.map(({ wording }) => wording),
    ({ id }) => id,
  );
  const rowOf: RowOf<K> = ROW_OF[kind];
  return ids
    .filter((id) => seeds.has(id) || wordings.has(id))
    .map((id) => rowOf(id, wordings.get(id) ?? [], seeds));
}

import type { Context } from "../context.ts";
import { entityKey } from "../global-id.ts";
import { parseExtend } from "./query-batch.ts";
import { isReconciledProperty, RECONCILED_PROPERTIES } from "./reconciled-types.ts";

/** The values that a table wants of its entities: the positions they hold, the bodies they belong to, the articles. */
export async function extend(context: Context, text: string): Promise<object> {
  const { ids, properties } = parseExtend(text);
  const known = properties.map(({ id }) => id).filter(isReconciledProperty);
  const rows = await context.graph.read("told-apart", { ids: ids.map(entityKey) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const valuesOf = (given: string) => {
    const row = byId.get(entityKey(given));
    const strings = (list: readonly string[] = []) => list.map((str) => ({ str }));
    const cells = {
      position: strings(row?.positions),
      body: strings(row?.bodies),
      articles: row ? [{ int: row.articles }] : [],
    };
    return Object.fromEntries(known.map((property) => [property, cells[property]]));
  };
  return {
    meta: known.map((id) => ({ id, name: RECONCILED_PROPERTIES[id] })),
    rows: Object.fromEntries(ids.map((id) => [id, valuesOf(id)])),
  };
}

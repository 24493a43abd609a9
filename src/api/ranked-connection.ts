import type { PageParams } from "./args/page.args.ts";
import type { BatchLoader } from "./batch-loader.ts";
import { type ConnectionShape, toConnection } from "./connection.ts";
import { entityNode } from "./look-up.ts";

/** An item's place in its list, and the entity that it is about. */
export type RankedEdge<T> = T & { readonly key: number; readonly node: { readonly id: string } };

/**
 * One page of a list that was worked out as a whole. A cursor leads to the item it names, wherever that now stands,
 * or, when it is gone, to its former place.
 */
export async function rankedConnection<T extends object>(
  batch: BatchLoader,
  items: readonly T[],
  entityIdOf: (item: T) => string,
  page: PageParams,
): Promise<ConnectionShape<RankedEdge<T>>> {
  const placeOf = (cursor: PageParams["after"], otherwise: number) => {
    if (cursor === null) return otherwise;
    const there = items[Number(cursor.key)];
    if (there && entityIdOf(there) === cursor.id) return Number(cursor.key);
    const place = items.findIndex((item) => entityIdOf(item) === cursor.id);
    return place === -1 ? Number(cursor.key) : place;
  };
  const first = placeOf(page.after, -1) + 1;
  const end = placeOf(page.before, items.length);
  const places = items.map((_, place) => place).slice(first, end);
  const wanted = page.fromEnd ? places.reverse().slice(0, page.limit) : places.slice(0, page.limit);
  const edges = await Promise.all(
    wanted.map(async (key) => {
      const item = items[key]!;
      return { ...item, key, node: (await entityNode(batch, entityIdOf(item)))! };
    }),
  );
  return toConnection<RankedEdge<T>>(edges as RankedEdge<T>[], page, items.length);
}

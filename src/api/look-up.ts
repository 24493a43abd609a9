import type { BatchLoader } from "./batch-loader.ts";
import type { NodeType } from "./global-id.ts";

/** A node with its type's name, so that interfaces can be resolved; null when there is none. */
export async function lookUp(
  batch: BatchLoader,
  { type, id }: { type: NodeType; id: string },
): Promise<unknown> {
  if (type === "Article") return named(type, await articleNode(batch, id));
  if (type === "Statement") return named(type, (await batch.row("statements-by-id", id, {}))?.node);
  const entity = await entityNode(batch, id);
  return entity?.__typename === type ? entity : null;
}

/** An entity of whatever kind, by the id that it has or once had. */
export async function entityNode(batch: BatchLoader, id: string) {
  const row = await batch.row("entities-by-id", id, {});
  return row && { ...row.node, __typename: row.kind };
}

export async function articleNode(batch: BatchLoader, id: string) {
  return (await batch.row("articles-by-id", id, {}))?.node ?? null;
}

function named(type: NodeType, node: object | null | undefined): unknown {
  return node ? { ...node, __typename: type } : null;
}

export async function statementNodes(batch: BatchLoader, ids: readonly string[]): Promise<unknown[]> {
  const rows = await Promise.all(ids.map((id) => batch.row("statements-by-id", id, {})));
  return rows.flatMap((row) => (row ? [row.node] : []));
}

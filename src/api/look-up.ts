import type { Context } from "./context.ts";
import type { NodeType } from "./global-id.ts";

/** A node with its type's name, so that interfaces can be resolved; null when there is none. */
export async function lookUp(
  { type, id }: { type: NodeType; id: string },
  context: Context,
): Promise<unknown> {
  if (type === "Article") return named(type, await context.articles.load(id));
  if (type === "Statement") return named(type, await context.statements.load(id));
  const entity = await context.entities.load(id);
  return entity?.kind === type ? named(type, entity.node) : null;
}

function named(type: NodeType, node: object | null): unknown {
  return node && { ...node, __typename: type };
}

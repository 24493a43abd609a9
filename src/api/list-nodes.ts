import type { ReadStatements } from "../graph/statements.gen.ts";
import type { PageParams } from "./args/page.args.ts";
import { type ConnectionShape, toConnection } from "./connection.ts";
import type { Context } from "./context.ts";

/** The statements that give one page of a list that hangs on no parent. */
export type ListStatement = {
  [N in keyof ReadStatements]: ReadStatements[N]["row"] extends { id: string }
    ? never
    : ReadStatements[N]["row"] extends { edges: unknown[] }
      ? N
      : never;
}[keyof ReadStatements];

type Node = { readonly id: string };

export async function listNodes(
  { graph }: Context,
  statement: ListStatement,
  params: PageParams & { readonly withTotal: boolean },
): Promise<ConnectionShape<{ key: string | number; node: Node }>> {
  const [row] = await graph.read(statement, params as never);
  return toConnection<{ key: string | number; node: Node }>(row!.edges, params, row!.total);
}

import type { GraphReader } from "../../graph/session.ts";
import type { ReadStatements } from "../../graph/statements.gen.ts";

/** The statements of `cypher/read` that give rows in the order of their ids, from behind one of them. */
type Paged = {
  [N in keyof ReadStatements]: ReadStatements[N] extends {
    params: { after: string; limit: number };
    row: { id: string };
  }
    ? N
    : never;
}[keyof ReadStatements];

/** All rows of a statement, page by page, so that memory does not grow with the graph. */
export async function* inPages<N extends Paged>(
  graph: GraphReader,
  name: N,
  limit: number,
): AsyncGenerator<ReadStatements[N]["row"][]> {
  for (let after = ""; ; ) {
    const rows = await graph.read(name, { after, limit });
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}

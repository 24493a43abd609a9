import type { GraphReader } from "../../graph/session.ts";

const BLOCKS_A_PAGE = 500;

/** The next resolution blocks of persons or meetings after one, in order; none where there are no more. */
export async function blocksOfKind(
  graph: GraphReader,
  kind: "person" | "meeting",
  after: string,
): Promise<string[]> {
  const blocks = await graph.read("blocks-of-kind", { kind, after, limit: BLOCKS_A_PAGE });
  return blocks.map(({ key }) => key);
}

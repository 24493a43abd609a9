import type { GraphReader } from "../graph/session.ts";
import type { Judged } from "../resolution/judged.ts";

/** The pairs of references that judgements make one, or keep apart. */
export async function judgedPairs(graph: GraphReader): Promise<Judged> {
  const rows = await graph.read("judged-pairs", {});
  const pairs = (verdict: string) =>
    rows.filter((row) => row.verdict === verdict).map(({ a, b }) => [a, b] as const);
  return { same: pairs("SAME"), different: pairs("DIFFERENT") };
}

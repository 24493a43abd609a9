import type { GraphReader } from "../../graph/session.ts";
import type { Decision } from "../../resolution/decision.ts";
import type { Judged } from "../../resolution/judged.ts";
import { groupBy } from "../../std/group-by.ts";
import type { ComparedKind } from "../settle/compared-kinds.ts";
import type { Regroupable } from "../settle/regroup.ts";

const BLOCKS_A_PAGE = 500;

/** What was decided about the mentions of one block. */
interface BlockDecisions<Mention> {
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
}

/** Decides again who is who among all persons or meetings of the graph, block by block, and says why; nothing is written. */
export async function* decidedAnew<Mention extends Regroupable, Row>(
  kind: ComparedKind<Mention, Row>,
  graph: GraphReader,
  judged: Judged,
): AsyncGenerator<BlockDecisions<Mention>> {
  for (let after = ""; ; ) {
    const blocks = await graph.read("blocks-of-kind", { kind: kind.name, after, limit: BLOCKS_A_PAGE });
    if (blocks.length === 0) return;
    const keys = blocks.map(({ key }) => key);
    const counting = (await kind.mentionsIn(graph, keys)).filter(({ counts }) => counts);
    for (const mentions of groupBy(counting, ({ block }) => block).values())
      yield { mentions, decisions: kind.resolve(mentions, judged).decisions };
    after = keys.at(-1)!;
  }
}

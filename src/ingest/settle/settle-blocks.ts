import type { Judged } from "../../resolution/judged.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { type ComparedKind, MEETINGS, PERSONS } from "./compared-kinds.ts";
import { linkMentions } from "./link-mentions.ts";
import { linkedBlocks } from "./linked-blocks.ts";
import { type Regroupable, regroup } from "./regroup.ts";
import type { Settling } from "./settling.ts";

/** So many of all that the blocks hold; a block that holds more is settled alone. */
const MENTIONS_AT_ONCE = 5000;
/** What one transaction links: Neo4j keeps it in memory until it commits. */
const LINKS_AT_ONCE = 10_000;

/**
 * Decides who is who in blocks of persons and meetings that have mentions waiting.
 * @returns whether there were any
 */
export async function settleBlocks(settling: Settling): Promise<boolean> {
  const { tx } = settling;
  const pending = await tx.read("pending-blocks", { mentions: MENTIONS_AT_ONCE });
  const waiting = fitting(pending).map(({ key }) => key);
  if (waiting.length === 0) return false;
  const judged = await judgedPairs(tx);
  const groups = linkedBlocks(waiting, judged.same);
  await settleKind(PERSONS, settling, groups, judged);
  await settleKind(MEETINGS, settling, groups, judged);
  return true;
}

async function settleKind<Mention extends Regroupable, Row>(
  kind: ComparedKind<Mention, Row>,
  settling: Settling,
  groups: ReadonlyMap<string, string>,
  judged: Judged,
): Promise<void> {
  const { tx, revision } = settling;
  const { entities, links, moved } = regroup(
    await kind.mentionsIn(tx, [...groups.keys()]),
    { groups, most: LINKS_AT_ONCE },
    (counting) => kind.resolve(counting, judged).resolution,
  );
  await kind.write(tx, entities.map(kind.row), revision);
  await tx.write("reopen-facts", { references: [...moved] });
  await linkMentions(settling, links);
}

/** The first blocks that hold no more than is settled at once; at least one. */
function fitting<B extends { readonly size: number }>(blocks: readonly B[]): B[] {
  let mentions = 0;
  return blocks.filter(({ size }, i) => {
    mentions += size;
    return i === 0 || mentions <= MENTIONS_AT_ONCE;
  });
}

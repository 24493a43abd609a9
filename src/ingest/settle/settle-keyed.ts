import type { GraphReader } from "../../graph/session.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { linkMentions } from "./link-mentions.ts";
import { type KeyedKind, readKeyedRows } from "./read-keyed-rows.ts";
import type { Settling } from "./settling.ts";

const MENTIONS_AT_ONCE = 5000;

/**
 * Makes the entities of one kind that mentions wait for.
 * @returns whether there were any
 */
export async function settleKeyed(settling: Settling, kind: KeyedKind, seeds: SeedIndex): Promise<boolean> {
  const { tx, revision } = settling;
  const mentions = await someWaiting(tx, kind);
  if (mentions.length === 0) return false;
  // What a seed is called does not hang on mentions, so those that do not count leave it alone.
  const telling = mentions.filter(({ entityId, counts }) => counts || !seeds.has(entityId));
  const ids = [...new Set(telling.map(({ entityId }) => entityId))].sort();
  const rows = <K extends KeyedKind>(kind: K) => readKeyedRows(tx, kind, ids, seeds);
  if (kind === "body") await tx.write("bodies", { rows: await rows(kind), revision });
  if (kind === "position") await tx.write("positions", { rows: await rows(kind), revision });
  if (kind === "document") await tx.write("documents", { rows: await rows(kind), revision });
  await linkMentions(
    settling,
    mentions.map(({ id, entityId, counts }) => ({ id, subjectId: counts ? entityId : null })),
  );
  return true;
}

/** Where too many wait for one transaction, all of a few entities: what is said of each is then read once, not each time. */
async function someWaiting(tx: GraphReader, kind: KeyedKind) {
  const some = await tx.read("pending-keyed-mentions", { kind, limit: MENTIONS_AT_ONCE });
  if (some.length < MENTIONS_AT_ONCE) return some;
  const ids = [...new Set(some.map(({ entityId }) => entityId))];
  return tx.read("pending-mentions-of-entities", { ids, limit: MENTIONS_AT_ONCE });
}

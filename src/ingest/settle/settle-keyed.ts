import type { EntityWording } from "../../graph/read-rows.ts";
import type { EntityKind } from "../../record/statement-shapes.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { groupBy } from "../../std/group-by.ts";
import { bodyRow, documentRow, positionRow } from "./keyed-rows.ts";
import { linkMentions } from "./link-mentions.ts";
import type { Settling } from "./settling.ts";

/** The kinds whose entities are told by their names, so that a mention means the same whatever others say. */
export const KEYED_KINDS = ["body", "position", "document"] as const satisfies readonly EntityKind[];

const MENTIONS_AT_ONCE = 5000;

/**
 * Makes the entities of one kind that mentions wait for.
 * @returns whether there were any
 */
export async function settleKeyed(
  settling: Settling,
  kind: (typeof KEYED_KINDS)[number],
  seeds: SeedIndex,
): Promise<boolean> {
  const { tx, revision } = settling;
  const mentions = await tx.read("pending-keyed-mentions", { kind, limit: MENTIONS_AT_ONCE });
  if (mentions.length === 0) return false;
  const ids = [...new Set(mentions.map(({ entityId }) => entityId))].sort();
  const isSeeded = (id: string) => seeds.bodyById(id) !== undefined || seeds.positionById(id) !== undefined;
  const said = await tx.read("wordings", { ids: ids.filter((id) => !isSeeded(id)) });
  const wordings = groupBy(said, ({ wording }) => wording.id);
  const rows = <T>(rowOf: (id: string, of: readonly EntityWording[], seeds: SeedIndex) => T): T[] =>
    ids
      .filter((id) => isSeeded(id) || wordings.has(id))
      .map((id) =>
        rowOf(
          id,
          (wordings.get(id) ?? []).map(({ wording }) => wording),
          seeds,
        ),
      );
  if (kind === "body") await tx.write("bodies", { rows: rows(bodyRow), revision });
  if (kind === "position") await tx.write("positions", { rows: rows(positionRow), revision });
  if (kind === "document") await tx.write("documents", { rows: rows(documentRow), revision });
  await linkMentions(
    settling,
    mentions.map(({ id, entityId, counts }) => ({ id, subjectId: counts ? entityId : null })),
  );
  return true;
}

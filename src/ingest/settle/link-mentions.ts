import type { MentionLinkRow } from "../../graph/write-rows.ts";
import { projectClaims } from "./project-claims.ts";
import type { Settling } from "./settling.ts";

/** Has mentions mean these entities, with the relations that follow. */
export async function linkMentions(
  { tx, revision }: Settling,
  rows: readonly MentionLinkRow[],
): Promise<void> {
  const linked = await tx.write("link-mentions", { rows: [...rows] });
  const claims = new Set(linked.flatMap(({ claim }) => claim ?? []));
  const emptied = new Set(
    linked.flatMap(({ former, claim }) => (former !== null && former !== claim ? [former] : [])),
  );
  await projectClaims(tx, { claims: [...claims, ...emptied], emptied: [...emptied], revision });
}

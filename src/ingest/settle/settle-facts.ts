import { projectClaims } from "./project-claims.ts";
import type { Settling } from "./settling.ts";

const FACTS_AT_ONCE = 5000;

/**
 * Joins facts that wait to whom they mean.
 * @returns whether there were any
 */
export async function settleFacts({ tx, revision }: Settling): Promise<boolean> {
  const linked = await tx.write("link-facts", { limit: FACTS_AT_ONCE });
  const claims = new Set(linked.flatMap(({ claim }) => claim ?? []));
  const emptied = new Set(
    linked.flatMap(({ former, claim, withdrawn }) =>
      [former !== claim ? former : null, withdrawn ? claim : null].flatMap((each) => each ?? []),
    ),
  );
  await projectClaims(tx, { claims: [...claims, ...emptied], emptied: [...emptied], revision });
  return linked.length > 0;
}

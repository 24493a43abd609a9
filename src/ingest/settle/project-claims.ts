import type { GraphTransaction } from "../../graph/session.ts";
import type { StatementType } from "../../record/statement-shapes.ts";
import { endsOf, typeOfClaim } from "../claim.ts";

const PROJECTIONS = {
  CHAIRED: "project-chaired",
  ATTENDED: "project-attended",
  HOLDS: "project-holds",
  ORGANISED: "project-organised",
  DISCUSSED: "project-discussed",
  PART_OF: "project-part-of",
  SUCCEEDED_BY: "project-succeeded-by",
  ISSUED: "project-issued",
  MENTIONED_IN: "project-mentioned-in",
} as const satisfies Record<StatementType | "MENTIONED_IN", string>;

export interface ClaimChanges {
  /** Claims whose statements have changed. */
  readonly claims: readonly string[];
  /** Claims that may have no statement any more. */
  readonly emptied: readonly string[];
  readonly revision: number;
}

/** Makes the relations of these claims again from the statements that carry them. */
export async function projectClaims(
  tx: GraphTransaction,
  { claims, emptied, revision }: ClaimChanges,
): Promise<void> {
  if (emptied.length > 0) await tx.write("remove-empty-projections", { rows: emptied.map(endsOf), revision });
  // Sent together; Neo4j takes one after the other.
  await Promise.all(
    Object.entries(PROJECTIONS).map(async ([type, statement]) => {
      const ofType = claims.filter((claim) => typeOfClaim(claim) === type);
      if (ofType.length > 0) await tx.write(statement, { claims: ofType, revision });
    }),
  );
}

import type { GraphTransaction } from "../graph/session.ts";
import type { StatementType } from "../record/statement-shapes.ts";

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
  /** Claims that have new statements. */
  readonly touched: readonly string[];
  /** Claims that have lost statements. */
  readonly vacated: readonly string[];
}

/** Makes the relations of these claims again from the statements that carry them. */
export async function projectClaims(tx: GraphTransaction, { touched, vacated }: ClaimChanges): Promise<void> {
  if (vacated.length > 0) {
    const rows = [...new Set(vacated)].sort().map((claim) => ({ claim, subjectId: claim.split("|")[1]! }));
    await tx.write("remove-empty-projections", { rows });
  }
  const claims = [...new Set([...touched, ...vacated])].sort();
  for (const [type, statement] of Object.entries(PROJECTIONS)) {
    const ofType = claims.filter((claim) => claim.startsWith(`${type}|`));
    if (ofType.length > 0) await tx.write(statement, { claims: ofType });
  }
}

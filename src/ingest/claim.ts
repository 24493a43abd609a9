import type { TenureStatus } from "../record/extraction-record.ts";
import type { StatementType } from "../record/statement-shapes.ts";

/**
 * What statements have in common that say the same, of whichever article: `CHAIRED|person id|meeting id`.
 * A relation of the graph is the projection of one claim.
 */
export function claimOf(
  type: StatementType | "MENTIONED_IN",
  subjectId: string,
  objectId: string,
  status: TenureStatus | null = null,
): string {
  return [type, subjectId, objectId, ...(status === null ? [] : [status])].join("|");
}

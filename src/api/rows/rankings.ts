import { chairCounts, companionCounts } from "../../analysis/answer/meeting-counts.ts";
import { type Ranked, ranking } from "../../analysis/answer/ranking.ts";
import type { ReadStatements } from "../../graph/statements.gen.ts";
import type { BatchLoader } from "../batch-loader.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import { type StatementRow, statementRows, supportedAttendances } from "./stated-attendances.ts";

type ChairingParams = Omit<ReadStatements["stated-chairings"]["params"], "limit">;
type AttendanceParams = Omit<ReadStatements["stated-attendances"]["params"], "ids">;

/** Every statement on who chaired. */
export async function chairings({ graph }: Context, params: ChairingParams): Promise<StatementRow[]> {
  return statementRows(await graph.read("stated-chairings", { ...params, limit: LIMITS.rows }));
}

/** Every statement on who was at a person's meetings. */
export async function attendancesStated(
  batch: BatchLoader,
  personId: string,
  params: AttendanceParams,
): Promise<StatementRow[]> {
  return statementRows(await batch.rows("stated-attendances", personId, params));
}

/** Who chaired most. */
export function rankChairs(statements: readonly StatementRow[]): Ranked[] {
  return ranking(chairCounts(supportedAttendances(statements)));
}

/** Who is closest to a person. */
export function rankCompanions(personId: string, statements: readonly StatementRow[]): Ranked[] {
  return ranking(companionCounts(personId, supportedAttendances(statements)));
}

import type { StandingMarks } from "../settle/standing-marks.ts";
import type { Drift } from "./drift.ts";
import type { StoredArticle } from "./text-drift.ts";

/** Whether an article and its statements are marked as the judgements that stand have it, and not otherwise. */
export function markDrift({ id, retracted, statements }: StoredArticle, standing: StandingMarks): Drift[] {
  const drift: Drift[] = [];
  const compare = (id: string, expected: object, found: object) => {
    if (JSON.stringify(expected) !== JSON.stringify(found))
      drift.push({ check: "mark", id, expected, found });
  };
  const isRetracted = standing.retracted.has(id);
  compare(id, { retracted: isRetracted }, { retracted });
  for (const { id, judgement, isWithdrawn } of statements) {
    const verdict = standing.verdicts.get(id) ?? null;
    const counts = !isRetracted && verdict !== "REJECTED";
    compare(id, { judgement: verdict, counts }, { judgement, counts: !isWithdrawn });
  }
  return drift;
}

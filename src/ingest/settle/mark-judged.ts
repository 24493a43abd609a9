import type { Settling } from "./settling.ts";
import { standingMarks } from "./standing-marks.ts";

/** Marks the statements and articles as the judgements that stand have them; what changes is settled again. */
export async function markJudged({ tx }: Settling): Promise<void> {
  const { verdicts, retracted } = await standingMarks(tx);
  const marked = await tx.read("statement-verdicts", { ids: [...verdicts.keys()] });
  const statements = marked
    .map(({ id, judgement }) => ({ id, was: judgement, judgement: verdicts.get(id) ?? null }))
    .filter(({ was, judgement }) => was !== judgement);

  const known = await tx.read("retracted-articles", { ids: [...retracted] });
  const articles = known
    .map(({ id, retracted: was }) => ({ id, was, retracted: retracted.has(id) }))
    .filter(({ was, retracted: is }) => was !== is || !is);

  const changed = [
    ...(statements.length > 0 ? await tx.write("mark-statements", { rows: statements }) : []),
    ...(articles.length > 0 ? await tx.write("mark-articles", { rows: articles }) : []),
  ];
  const references = [...new Set(changed.flatMap((row) => row.references.flatMap((each) => each ?? [])))];
  if (references.length === 0) return;
  await tx.write("reopen-mentions", { references });
  await tx.write("reopen-facts", { references });
}

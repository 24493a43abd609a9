import type { GraphReader } from "../../graph/session.ts";
import type { Settling } from "./settling.ts";
import { standingMarks } from "./standing-marks.ts";

/** What is not marked as the judgements that stand have it. */
interface StaleMarks {
  readonly statements: { id: string; judgement: string | null }[];
  readonly articles: { id: string; retracted: boolean }[];
}

export async function hasStaleMarks(graph: GraphReader): Promise<boolean> {
  const { statements, articles } = await staleMarks(graph);
  return statements.length + articles.length > 0;
}

/** Marks statements and articles as the judgements that stand have them; what changes is settled again. */
export async function markJudged({ tx }: Settling): Promise<void> {
  const { statements, articles } = await staleMarks(tx);
  const changed = [
    ...(statements.length > 0 ? await tx.write("mark-statements", { rows: statements }) : []),
    ...(articles.length > 0 ? await tx.write("mark-articles", { rows: articles }) : []),
  ];
  const references = [...new Set(changed.flatMap((row) => row.references.flatMap((each) => each ?? [])))];
  await tx.write("reopen-mentions", { references });
  await tx.write("reopen-facts", { references });
}

async function staleMarks(graph: GraphReader): Promise<StaleMarks> {
  const { verdicts, retracted } = await standingMarks(graph);
  const marked = await graph.read("statement-verdicts", { ids: [...verdicts.keys()] });
  const known = await graph.read("retracted-articles", { ids: [...retracted] });
  return {
    statements: marked
      .filter(({ id, judgement }) => judgement !== (verdicts.get(id) ?? null))
      .map(({ id }) => ({ id, judgement: verdicts.get(id) ?? null })),
    articles: known
      .filter(({ id, retracted: isMarked }) => !isMarked || !retracted.has(id))
      .map(({ id }) => ({ id, retracted: retracted.has(id) })),
  };
}

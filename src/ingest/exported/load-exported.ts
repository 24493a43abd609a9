import type { GraphSession } from "../../graph/session.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { type LoadSummary, NOTHING_LOADED, statementsIn } from "../load-summary.ts";
import { settle } from "../settle/settle.ts";
import { writeArticles } from "../write-articles.ts";
import { type ExportedLine, preparedOf } from "./exported-line.ts";

const BATCH_SIZE = 100;

/**
 * Writes articles as they were exported, with the ids, hashes and offsets that their statements had, and settles them: who is who, and
 * every relation, follows again. An article that is there already as it was exported is left alone.
 */
export async function loadExported(
  graph: GraphSession,
  lines: AsyncIterable<ExportedLine>,
  seeds: SeedIndex,
): Promise<LoadSummary> {
  const summary = { ...NOTHING_LOADED };
  let batch: ExportedLine[] = [];
  const write = async () => {
    const records = batch.map(preparedOf);
    // Those of one article by several extractors go in one after the other: each must see the one before.
    for (let nth = 0; records.some((list) => nth < list.length); nth++) {
      const written = await writeArticles(
        graph,
        records.flatMap((list) => list[nth] ?? []),
      );
      summary.statements += statementsIn(written);
      if (nth === 0) summary.written += written.length;
    }
    batch = [];
  };
  for await (const line of lines) {
    summary.articles++;
    if (batch.push(line) >= BATCH_SIZE) await write();
  }
  await write();
  await settle(graph, seeds);
  summary.unchanged = summary.articles - summary.written;
  return summary;
}

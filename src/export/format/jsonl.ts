import { lineOf } from "../../record/judgement.ts";
import type { ExportSource } from "../export-source.ts";
import type { ExportChunk } from "./export-chunk.ts";

export interface JsonlOptions {
  readonly withText: boolean;
}

/**
 * Everything as the graph keeps it, a line each, told apart by `kind`: `entity`, `relation`, `article` with all that it states, and
 * `judgement`. A relation lacks what is for indexes and feeds alone (`revision`, `forPerson`, `forMeeting`). Articles and judgements
 * are enough to make the graph again (`import --format jsonl`); the rest follows from them.
 */
export async function* writeJsonl(
  source: ExportSource,
  { withText }: JsonlOptions,
): AsyncGenerator<ExportChunk> {
  for await (const page of source.entities()) yield chunk("entity", page);
  for await (const page of source.relations({ withStatements: false }))
    yield chunk(
      "relation",
      page.map(({ id, type, source, target, date, properties }) => ({
        id,
        type,
        source,
        target,
        date,
        properties,
      })),
    );
  for await (const page of source.statedArticles(withText))
    yield chunk(
      "article",
      page.map(({ statements, ...article }) => ({
        ...article,
        statements: statements.map(({ articleId: _, ...statement }) => statement),
      })),
    );
  yield chunk("judgement", (await source.judgements()).map(lineOf));
}

function chunk(kind: string, items: readonly object[]): ExportChunk {
  return { file: "jsonl", content: items.map((item) => `${JSON.stringify({ kind, ...item })}\n`).join("") };
}

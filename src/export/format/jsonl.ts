import type { ExportSource } from "../export-source.ts";
import type { ExportChunk } from "./export-chunk.ts";

export interface JsonlOptions {
  readonly withText: boolean;
}

/**
 * Everything as the graph keeps it, a line each, told apart by `kind`: `entity`, `relation`, and as `article` an article with all
 * that it states. Articles alone are enough to make the graph again (`import --format jsonl`); the rest follows from them.
 */
export async function* writeJsonl(
  source: ExportSource,
  { withText }: JsonlOptions,
): AsyncGenerator<ExportChunk> {
  const chunk = (lines: readonly object[]) => ({
    file: "jsonl",
    content: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  });
  for await (const page of source.entities())
    yield chunk(page.map(({ id, label, properties }) => ({ kind: "entity", id, label, properties })));
  for await (const page of source.relations({ withStatements: false }))
    yield chunk(page.map(({ statements: _, ...relation }) => ({ kind: "relation", ...relation })));
  for await (const page of source.articles(withText))
    yield chunk(page.map(({ id, properties }) => ({ kind: "article", id, properties })));
  for await (const page of source.statements())
    yield chunk(page.map((statement) => ({ kind: "statement", ...statement })));
}

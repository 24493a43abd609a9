import type { EntityLabel } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import type { ExportScope } from "./export-scope.ts";

/** So many entities or articles are in memory at a time, with what hangs on them. */
const PAGE = 1000;

/** @param label of one kind, as far as the kinds of a scope's entities are not unknown; of all when left out */
export function entityIdPages(
  graph: GraphReader,
  { entities, reported, from, to }: Omit<ExportScope, "articles">,
  label: EntityLabel | null = null,
): AsyncGenerator<string[]> {
  if (entities) return pagesOf(entities);
  return pagesAfter((after) => graph.read("entity-ids", { after, label, limit: PAGE, reported, from, to }));
}

export function articleIdPages(
  graph: GraphReader,
  articles: ExportScope["articles"],
): AsyncGenerator<string[]> {
  if (articles) return pagesOf(articles);
  return pagesAfter((after) => graph.read("article-ids", { after, limit: PAGE }));
}

async function* pagesOf(ids: readonly string[]): AsyncGenerator<string[]> {
  for (let i = 0; i < ids.length; i += PAGE) yield ids.slice(i, i + PAGE);
}

async function* pagesAfter(read: (after: string) => Promise<{ id: string }[]>): AsyncGenerator<string[]> {
  for (let after = ""; ; ) {
    const ids = (await read(after)).map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

import type { GraphReader } from "../../graph/session.ts";
import type { Checked, Drift } from "./drift.ts";
import { inPages } from "./in-pages.ts";
import { type StoredArticle, textDrift } from "./text-drift.ts";

const ARTICLES_AT_ONCE = 100;

/**
 * Reads every article again, with what it states.
 * @param others what to check besides texts and quotes
 */
export async function* articleDrift(
  graph: GraphReader,
  checked: Checked,
  others: readonly ((article: StoredArticle) => readonly Drift[])[],
): AsyncGenerator<Drift> {
  for await (const articles of inPages(graph, "verify-articles", ARTICLES_AT_ONCE)) {
    const kept = await graph.read("article-texts", { ids: articles.map(({ id }) => id) });
    const texts = new Map(kept.map(({ id, text }) => [id, text]));
    for (const article of articles) {
      const text = texts.get(article.id) ?? null;
      if (article.isReferenceData) checked.referenceFiles++;
      else checked.articles++;
      checked.statements += article.statements.length;
      if (text === null) checked.withoutText++;
      else {
        checked.quotes += article.statements.filter(({ start }) => start !== null).length;
        yield* textDrift(article, text);
      }
      for (const check of others) yield* check(article);
    }
  }
}

import type { PreparedArticle } from "./prepared-article.ts";

/** What a load did, in articles and statements. */
export interface LoadSummary {
  articles: number;
  written: number;
  unchanged: number;
  statements: number;
}

export const NOTHING_LOADED: Readonly<LoadSummary> = { articles: 0, written: 0, unchanged: 0, statements: 0 };

export function statementsIn(articles: readonly PreparedArticle[]): number {
  return articles.reduce((sum, { mentions, facts }) => sum + mentions.length + facts.length, 0);
}

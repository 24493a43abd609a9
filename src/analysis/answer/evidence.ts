/** A statement that a row of an answer rests on. */
export interface Evidence {
  readonly statementId: string;
  readonly articleId: string;
  /** Who published the article. */
  readonly source: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A row and what it rests on: it stands as long as one statement does. */
export interface Supported {
  readonly evidence: readonly Evidence[];
}

export interface Exclusion {
  readonly articleIds?: readonly string[];
  readonly sources?: readonly string[];
  /** Statements below it are left out. */
  readonly minConfidence?: number;
}

/**
 * The rows that still stand when some evidence is left out, each with the evidence that remains. Whatever function
 * answered from all rows answers from these.
 * @complexity O(statements)
 */
export function without<T extends Supported>(rows: readonly T[], exclusion: Exclusion): T[] {
  const articles = new Set(exclusion.articleIds);
  const sources = new Set(exclusion.sources);
  const { minConfidence = 0 } = exclusion;
  return rows
    .map((row) => ({
      ...row,
      evidence: row.evidence.filter(
        ({ articleId, source, confidence }) =>
          !articles.has(articleId) &&
          !(source !== null && sources.has(source)) &&
          confidence >= minConfidence,
      ),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

/** A statement that a row of an answer rests on. */
export interface Evidence {
  readonly statementId: string;
  readonly articleId: string;
  /** Who published the article. */
  readonly source: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** ISO instant since which the graph has known the statement. */
  readonly knownSince: string;
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
  /** ISO instant: statements known only later are left out. */
  readonly knownAt?: string;
}

/**
 * The rows that still stand when some evidence is left out, each with the evidence that remains. Whatever function
 * answered from all rows answers from these.
 * @complexity O(statements)
 */
export function without<T extends Supported>(rows: readonly T[], exclusion: Exclusion): T[] {
  const articles = new Set(exclusion.articleIds);
  const sources = new Set(exclusion.sources);
  const { minConfidence = 0, knownAt } = exclusion;
  return rows
    .map((row) => ({
      ...row,
      evidence: row.evidence.filter(
        ({ articleId, source, confidence, knownSince }) =>
          !articles.has(articleId) &&
          !(source !== null && sources.has(source)) &&
          confidence >= minConfidence &&
          (knownAt === undefined || Date.parse(knownSince) <= Date.parse(knownAt)),
      ),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

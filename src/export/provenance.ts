import type { Evidence, ExportedRelation } from "./exported.ts";

/** Who says that a relation is: the articles, the statements, and the words of the surest of them. */
export interface Provenance {
  readonly articleIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly quote: string | null;
}

export function provenanceOf({ type, target, statements }: ExportedRelation): Provenance {
  if (type === "MENTIONED_IN") return { articleIds: [target], statementIds: [], quote: null };
  const articles = new Set(statements.map(({ articleId }) => articleId));
  return {
    articleIds: [...articles].sort(),
    statementIds: statements.map(({ id }) => id),
    quote: (surest(statements)?.properties.quote as string | undefined) ?? null,
  };
}

/** Of those that are equally sure the first. */
function surest(statements: readonly Evidence[]): Evidence | undefined {
  const surety = ({ properties }: Evidence) => Number(properties.confidence);
  return statements.reduce<Evidence | undefined>(
    (best, each) => (best && surety(best) >= surety(each) ? best : each),
    undefined,
  );
}

import type { ExportedRelation } from "./exported.ts";

/** Who says that a relation is: the articles, the statements, and the words of the surest of them. */
export interface Provenance {
  readonly articleIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly quote: string | null;
}

export function provenanceOf({ type, target, statements }: ExportedRelation): Provenance {
  if (type === "MENTIONED_IN") return { articleIds: [target], statementIds: [], quote: null };
  const surest = [...statements].sort(bySurety)[0];
  return {
    articleIds: [...new Set(statements.map(({ articleId }) => articleId))].sort(),
    statementIds: statements.map(({ id }) => id),
    quote: (surest?.properties.quote as string | undefined) ?? null,
  };
}

type Statement = ExportedRelation["statements"][number];

function bySurety(a: Statement, b: Statement): number {
  const sureness = Number(b.properties.confidence) - Number(a.properties.confidence);
  return sureness || (a.id < b.id ? -1 : 1);
}

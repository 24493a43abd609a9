import type { StoredProperties, StoredWording } from "../../graph/read-rows.ts";

/**
 * The properties that the relation of a claim must have, told anew from its statements.
 * @param statements those that count, at least one
 */
export function projectionOf(claim: string, statements: readonly StoredWording[]): StoredProperties {
  const type = claim.slice(0, claim.indexOf("|"));
  return {
    claim,
    articles: new Set(statements.map(({ articleId }) => articleId)).size,
    firstCited: least(statements.map(({ publishedAt }) => publishedAt)),
    lastCited: most(statements.map(({ publishedAt }) => publishedAt)),
    confidence: most(statements.map(({ confidence }) => confidence)),
    ...DETAILS[type]?.(statements),
  };
}

/** What relations of one type tell besides. */
const DETAILS: Readonly<Record<string, (statements: readonly StoredWording[]) => StoredProperties>> = {
  ATTENDED: (statements) => ({
    roles: distinct(statements.map(({ role }) => role)),
    sites: distinct(statements.map(({ at }) => at)),
    order: least(statements.map(({ order }) => order)),
  }),
  HOLDS: (statements) => ({
    status: statements[0]!.status,
    titles: distinct(statements.map(({ title }) => title)),
    events: distinct(statements.map(({ event }) => event)),
    datedEvents: distinct(statements.map(({ event, date }) => (event && date ? `${event}|${date}` : null))),
  }),
  ISSUED: (statements) => ({ date: least(statements.map(({ date }) => date)) }),
  SUCCEEDED_BY: (statements) => ({ date: least(statements.map(({ date }) => date)) }),
  MENTIONED_IN: (statements) => ({
    mentions: most(statements.map(({ mentions }) => mentions)),
    start: least(statements.map(({ start }) => start)),
  }),
};

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}

function least<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function most<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

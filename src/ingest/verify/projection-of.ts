import type { StoredProperties } from "../../graph/read-rows.ts";
import type { StoredWording } from "../../graph/stored-rows.ts";
import { typeOfClaim } from "../claim.ts";

/** What the relation of a claim joins. */
export interface Joined {
  readonly subjectId: string;
  readonly objectId: string;
  /** The day of the object, where it is a meeting. */
  readonly date: string | null;
}

/**
 * The properties that the relation of a claim must have, told anew from its statements.
 * @param statements those that count, at least one
 */
export function projectionOf(
  claim: string,
  statements: readonly StoredWording[],
  joined: Joined,
): StoredProperties {
  return {
    claim,
    articles: new Set(statements.map(({ articleId }) => articleId)).size,
    firstCited: least(statements.map(({ publishedAt }) => publishedAt)),
    lastCited: most(statements.map(({ publishedAt }) => publishedAt)),
    confidence: most(statements.map(({ confidence }) => confidence)),
    ...DETAILS[typeOfClaim(claim)]?.(statements, joined),
  };
}

/** What relations of one type tell besides. */
const DETAILS: Readonly<
  Record<string, (statements: readonly StoredWording[], joined: Joined) => StoredProperties>
> = {
  CHAIRED: (_, joined) => ({ forPerson: placeForPerson(joined) }),
  ATTENDED: (statements, joined) => {
    const order = least(statements.map(({ order }) => order));
    return {
      roles: distinct(statements.map(({ role }) => role)),
      sites: distinct(statements.map(({ at }) => at)),
      order,
      forPerson: placeForPerson(joined),
      forMeeting: `${joined.objectId} ${1_000_000 + (order ?? 1_000_000)} ${joined.subjectId}`,
    };
  },
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

function placeForPerson({ subjectId, objectId, date }: Joined): string {
  return `${subjectId} ${date ?? ""} ${objectId}`;
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}

function least<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function most<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

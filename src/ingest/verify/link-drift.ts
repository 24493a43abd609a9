import type { StoredStatement } from "../../graph/stored-rows.ts";
import { claimOf } from "../claim.ts";
import type { Drift } from "./drift.ts";
import type { StoredArticle } from "./text-drift.ts";

/** What a statement is joined to, and the claim that follows. */
interface Links {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly claim: string | null;
  readonly pending: boolean;
}

/** Whether an article's mentions mean one entity each, and its facts join what these mean. */
export function linkDrift({ id: articleId, statements }: StoredArticle): Drift[] {
  const mentions = statements.filter(({ isMention }) => isMention);
  const meant = new Map(mentions.flatMap(({ reference, subjectIds: [id] }) => (id ? [[reference, id]] : [])));
  return statements.flatMap((statement) => {
    const expected = statement.isMention ? mentionLinks(statement, articleId) : factLinks(statement, meant);
    const found: Links = {
      subjects: statement.subjectIds,
      objects: statement.objectIds,
      claim: statement.claim,
      pending: statement.isPending,
    };
    if (JSON.stringify(expected) === JSON.stringify(found)) return [];
    return [{ check: "link", id: statement.id, expected, found }];
  });
}

/** Which person or meeting it is follows from all mentions of its block; here it is enough that there is one. */
function mentionLinks(
  { block, entityId, subjectIds, isWithdrawn }: StoredStatement,
  articleId: string,
): Links {
  const subject = block === null ? entityId! : (subjectIds[0] ?? "one person or meeting");
  if (isWithdrawn) return NOTHING;
  return {
    subjects: [subject],
    objects: [],
    claim: claimOf("MENTIONED_IN", subject, articleId, null),
    pending: false,
  };
}

function factLinks(fact: StoredStatement, meant: ReadonlyMap<string, string>): Links {
  const subject = meant.get(fact.reference);
  const object = meant.get(fact.objectReference!);
  if (subject === undefined || object === undefined || subject === object) return NOTHING;
  const claim = claimOf(fact.type, subject, object, fact.status);
  return { subjects: [subject], objects: [object], claim, pending: false };
}

const NOTHING: Links = { subjects: [], objects: [], claim: null, pending: true };

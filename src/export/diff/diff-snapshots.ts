import type { SnapshotArticle, SnapshotFile, SnapshotStatement } from "./snapshot-file.ts";

/** One statement that is in one snapshot alone, or that means or counts otherwise in the second. */
export interface StatementChange {
  readonly change: "added" | "removed" | "changed";
  readonly article: { readonly id: string; readonly title: string; readonly publishedAt: string | null };
  readonly id: string;
  readonly type: string;
  /** Names, as the snapshot that has the statement gives them; the later one where both do. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly quote: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of a changed one, what was otherwise before. */
  readonly before?: Readonly<Record<string, unknown>>;
}

/** What the second snapshot says that the first did not, article by article. Two articles are in memory at a time, and the names. */
export async function* diffSnapshots(
  first: SnapshotFile,
  second: SnapshotFile,
): AsyncGenerator<StatementChange> {
  const [before, after] = [first.articles(), second.articles()];
  let [a, b] = [await before.next(), await after.next()];
  while (!a.done || !b.done) {
    const [was, is] = [a.value as SnapshotArticle | undefined, b.value as SnapshotArticle | undefined];
    if (was && is && was.id === is.id) {
      yield* differences(was, is, first, second);
      [a, b] = [await before.next(), await after.next()];
    } else if (is && (!was || is.id < was.id)) {
      yield* is.statements.map((statement) => told("added", statement, is, second));
      b = await after.next();
    } else {
      yield* was!.statements.map((statement) => told("removed", statement, was!, first));
      a = await before.next();
    }
  }
}

function* differences(
  was: SnapshotArticle,
  is: SnapshotArticle,
  first: SnapshotFile,
  second: SnapshotFile,
): Iterable<StatementChange> {
  const old = new Map(was.statements.map((statement) => [statement.id, statement]));
  for (const statement of is.statements) {
    const former = old.get(statement.id);
    old.delete(statement.id);
    if (!former) yield told("added", statement, is, second);
    else {
      const before = changedFields(former, statement, first);
      if (Object.keys(before).length > 0) yield { ...told("changed", statement, is, second), before };
    }
  }
  for (const statement of old.values()) yield told("removed", statement, was, first);
}

/** What it meant, and whether it counted: all else makes a statement another one. */
function changedFields(was: SnapshotStatement, is: SnapshotStatement, { names }: SnapshotFile) {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  return {
    ...(was.subjectId === is.subjectId ? {} : { subjectId: was.subjectId, subject: nameOf(was.subjectId) }),
    ...(was.objectId === is.objectId ? {} : { objectId: was.objectId, object: nameOf(was.objectId) }),
    ...(was.withdrawn === is.withdrawn ? {} : { withdrawn: was.withdrawn }),
    ...(was.properties.judgement === is.properties.judgement
      ? {}
      : { judgement: was.properties.judgement ?? null }),
  };
}

function told(
  change: StatementChange["change"],
  { id, subjectId, objectId, withdrawn, properties }: SnapshotStatement,
  article: SnapshotArticle,
  { names }: SnapshotFile,
): StatementChange {
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const nameOf = (entity: string | null) => (entity === null ? null : (names.get(entity) ?? entity));
  return {
    change,
    article: {
      id: article.id,
      title: text(article.properties.title) ?? "",
      publishedAt: text(article.properties.publishedAt),
    },
    id,
    type: String(properties.type),
    subject: nameOf(subjectId),
    object: nameOf(objectId),
    quote: text(properties.quote),
    properties: { ...properties, withdrawn },
  };
}

import { createHash } from "node:crypto";
import { Neo4jError } from "neo4j-driver";
import pRetry from "p-retry";
import { UnavailableError } from "../std/errors.ts";
import { awaitIndexes } from "./await-indexes.ts";
import type { GraphSession } from "./session.ts";
import type { StatementFile } from "./statement-file.ts";

const OTHERS_AT_ONCE = 8;
const MADE_MEANWHILE = /\.Schema\.\w*AlreadyExists$/;

/** A statement of `cypher/schema` that a graph has had. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * Applies the numbered statements of `cypher/schema` that the database has not seen, in order, each once.
 * Every one of them may be repeated, so an interrupted run is completed by the next.
 * @param carried those that the data had where they come from: they are not changed again
 * @returns the names of those applied now
 */
export async function migrate(graph: GraphSession, carried: readonly Migration[] = []): Promise<string[]> {
  const applied = checksums(await graph.read("applied-migrations", {}));
  const changed = checksums(carried);
  for (const known of [applied, changed]) refuseNewerSchema(graph, known);
  const pending = graph.migrations.filter((migration) => !isApplied(migration, applied));
  if (pending.length === 0) return [];
  const wanted = pending.filter((migration) => !(changesData(migration) && isApplied(migration, changed)));
  for (const step of stepsOf(wanted)) {
    const names = step.map((migration) => migration.name);
    if (changesData(step[0]!)) await graph.applyInParts(names[0]!);
    else await applySchema(graph, names);
  }
  const rows = pending.map((migration) => ({ name: migration.name, checksum: checksumOf(migration) }));
  await graph.transaction((tx) => tx.write("record-migrations", { rows }));
  await awaitIndexes(graph);
  return pending.map((migration) => migration.name);
}

/** Another program may make the same at the same time; “if not exists” sees only what is committed. */
function applySchema(graph: GraphSession, names: readonly string[]): Promise<void> {
  return pRetry(() => graph.applySchema(names), {
    retries: OTHERS_AT_ONCE,
    minTimeout: 100,
    shouldRetry: ({ error }) => error instanceof Neo4jError && MADE_MEANWHILE.test(error.code),
  });
}

function checksums(migrations: readonly Migration[]): Map<string, string> {
  return new Map(migrations.map(({ name, checksum }) => [name, checksum]));
}

/** Those of the schema go together; one that changes data goes alone, and commits in parts. */
function stepsOf(pending: readonly StatementFile[]): StatementFile[][] {
  const steps: StatementFile[][] = [];
  for (const migration of pending) {
    const last = steps.at(-1)?.[0];
    if (last && !changesData(last) && !changesData(migration)) steps.at(-1)!.push(migration);
    else steps.push([migration]);
  }
  return steps;
}

function changesData(migration: StatementFile): boolean {
  return migration.cypher.includes(" IN TRANSACTIONS");
}

function isApplied(migration: StatementFile, applied: ReadonlyMap<string, string>): boolean {
  const checksum = applied.get(migration.name);
  if (checksum === undefined) return false;
  if (checksum === checksumOf(migration)) return true;
  throw new UnavailableError(
    `The database has another version of cypher/schema/${migration.name}.cypher than this program. ` +
      "A migration is never edited: put it back and add a new one.",
  );
}

function refuseNewerSchema(graph: GraphSession, applied: ReadonlyMap<string, string>): void {
  const known = new Set(graph.migrations.map((migration) => migration.name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new UnavailableError(
    `The database has a newer schema than this program (${unknown.join(", ")}). Use the program that made it, or a newer one.`,
  );
}

function checksumOf(migration: StatementFile): string {
  return createHash("sha256").update(migration.cypher).digest("hex");
}

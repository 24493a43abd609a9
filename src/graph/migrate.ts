import { createHash } from "node:crypto";
import { UnavailableError } from "../std/errors.ts";
import type { GraphSession } from "./session.ts";
import type { StatementFile } from "./statement-file.ts";

const PATIENCE_S = 3600;

/**
 * Applies the numbered statements of `cypher/schema` that the database has not seen, in order, each once.
 * Every one of them may be repeated, so an interrupted run is completed by the next.
 * @returns the names of those applied now
 */
export async function migrate(graph: GraphSession): Promise<string[]> {
  const applied = new Map(
    (await graph.read("applied-migrations", {})).map((row) => [row.name, row.checksum]),
  );
  refuseNewerSchema(graph, applied);
  const pending = graph.migrations.filter((migration) => !isApplied(migration, applied));
  if (pending.length === 0) return [];
  await graph.applySchema(pending.map((migration) => migration.name));
  const rows = pending.map((migration) => ({ name: migration.name, checksum: checksumOf(migration) }));
  await graph.transaction((tx) => tx.write("record-migrations", { rows }));
  // `each` may take its time, and so do the indexes of a large graph that was just imported.
  await graph.each("await-indexes", { seconds: PATIENCE_S }, () => {});
  return pending.map((migration) => migration.name);
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

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Migration } from "../../graph/migrate.ts";

const FILE = "migrations.json";

/** Keeps beside exported files which migrations their data has had. */
export function keepMigrations(folder: string, migrations: readonly Migration[]): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(migrations, null, 2)}\n`);
}

/** None where an older program exported: all of them are applied then. */
export function carriedMigrations(folder: string): Migration[] {
  const path = join(folder, FILE);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

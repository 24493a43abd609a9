import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UnavailableError, UsageError } from "../std/errors.ts";
import { type Neo4jAdmin, neo4jAdmin } from "./neo4j-admin.ts";

export interface ImportStore extends Neo4jAdmin {
  /** Where `export --for-import` wrote. */
  readonly from: string;
  /** The name of the file there that names the others. */
  readonly argumentsFile: string;
  /** Between the values of a list. */
  readonly listSeparator: string;
}

/** Makes the database of a home that has none from files of nodes and relations. No Neo4j may run there. */
export async function importStore({
  from,
  argumentsFile,
  listSeparator,
  ...admin
}: ImportStore): Promise<void> {
  const store = join(admin.home, "neo4j", "data", "databases", "neo4j");
  if (existsSync(store))
    throw new UsageError(`${admin.home} has a graph already; name another with OFFICIALS_GRAPH_HOME`);
  const path = join(from, argumentsFile);
  if (!existsSync(path))
    throw new UsageError(
      `${path} is not there; \`export --for-import ${from}\` writes it when all else is written`,
    );
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const { code, stdout, stderr } = await neo4jAdmin(admin, [
    ...["database", "import", "full", "neo4j"],
    ...lines.map((line) => withFolder(line, resolve(from))),
    "--id-type=integer",
    `--array-delimiter=U+${listSeparator.charCodeAt(0).toString(16).padStart(4, "0")}`,
    "--multiline-fields=true",
    "--bad-tolerance=0",
    // What an import that was cut short left.
    "--overwrite-destination",
  ]);
  if (code !== 0)
    throw new UnavailableError(`The import failed: ${`${stdout}\n${stderr}`.trim().slice(-800)}`);
}

/** `--nodes=A:B=x.csv,y.csv` with the files as they lie in a folder; other arguments as they are. */
function withFolder(line: string, folder: string): string {
  if (!/^--(nodes|relationships)=/.test(line)) return line;
  const at = line.lastIndexOf("=") + 1;
  const files = line.slice(at).split(",");
  return line.slice(0, at) + files.map((file) => join(folder, file)).join(",");
}

import { writeFileSync } from "node:fs";
import { packagePath } from "../src/std/package-root.ts";
import { schemaSdl } from "./schema-sdl.ts";
import { statementTypes } from "./statement-types.ts";

/** Writes every generated file of the project; a test fails when one of them is stale. */
const generated: Record<string, () => string | Promise<string>> = {
  "src/graph/statements.gen.ts": statementTypes,
  "schema.graphql": schemaSdl,
};

for (const [file, write] of Object.entries(generated)) {
  writeFileSync(packagePath(file), await write());
}

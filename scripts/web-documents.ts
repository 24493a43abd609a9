import { readdirSync, readFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as documentPlugin from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse } from "graphql";
import { packagePath } from "../src/std/package-root.ts";
import { schemaSdl } from "./schema-sdl.ts";

const FOLDER = "web/src/graphql/documents";

const CONFIG = {
  documentMode: "string",
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  dedupeFragments: true,
  scalars: { ID: "string", PartialDate: "string", LocalDate: "string" },
};

/** The explorer's GraphQL documents with the types of their answers. @throws where one does not fit the schema */
export async function webDocuments(): Promise<string> {
  const documents = readdirSync(packagePath(FOLDER))
    .sort()
    .map((file) => ({
      location: `${FOLDER}/${file}`,
      document: parse(readFileSync(packagePath(FOLDER, file), "utf8")),
    }));
  const schema = buildSchema(schemaSdl());
  const made = await codegen({
    filename: "web/src/graphql/documents.gen.ts",
    schema: parse(schemaSdl()),
    schemaAst: schema,
    documents,
    config: CONFIG,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents: documentPlugin },
  });
  return `// Made from ${FOLDER} by \`npm run gen\`.\n\n${made}\n`;
}

import { envExample } from "../src/cli/settings-help.ts";
import { apiReference } from "./api-reference.ts";
import { cliReference } from "./cli-reference.ts";
import { dataModelDoc } from "./data-model.ts";
import { rulesDoc } from "./gen-rules.ts";
import { recordSchema } from "./record-schema.ts";
import { schemaSdl } from "./schema-sdl.ts";
import { statementTypes } from "./statement-types.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";
import { webDocuments } from "./web-documents.ts";

/** Every generated file of the project; a test fails when one of them is stale. */
export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  "src/graph/statements.gen.ts": statementTypes,
  "schema.graphql": schemaSdl,
  "contract/extraction.schema.json": recordSchema,
  ".env.example": envExample,
  "docs/rules.md": rulesDoc,
  "web/src/graphql/documents.gen.ts": webDocuments,
  "docs/api.md": apiReference,
  "docs/cli.md": cliReference,
  "docs/data-model.md": dataModelDoc,
  "THIRD-PARTY-NOTICES.md": thirdPartyNotices,
};

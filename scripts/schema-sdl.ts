import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "../src/api/schema.ts";

/** `schema.graphql`: the whole API, sorted, so that a change shows as a small difference. */
export function schemaSdl(): string {
  const notice = "# Made from src/api by `npm run gen`.\n\n";
  return `${notice}${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}

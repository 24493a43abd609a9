import { invariant } from "../../std/invariant.ts";
import { ARTICLE_FIELDS, ENTITY_FIELDS, type Field, RELATION_FIELDS, STATEMENT_FIELDS } from "../fields.ts";

/** One table of the formats that are made of tables. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Field[];
}

const id: Field = { name: "id", type: "string" };
const text = (name: string): Field => ({ name, type: "string" });

/** By the label or the type of what stands in them: `persons` of Person, `chaired` of CHAIRED. */
const ENTITY_TABLES = {
  Person: "persons",
  Position: "positions",
  Body: "bodies",
  Meeting: "meetings",
  Document: "documents",
} as const;

const tables = new Map<string, Table>([
  ...Object.entries(ENTITY_TABLES).map(([label, name]): [string, Table] => [
    label,
    { name, columns: [id, ...ENTITY_FIELDS[label as keyof typeof ENTITY_TABLES]] },
  ]),
  ["Article", { name: "articles", columns: [id, ...ARTICLE_FIELDS] }],
  ...Object.entries(RELATION_FIELDS).map(([type, fields]): [string, Table] => [
    type,
    {
      name: type.toLowerCase().replaceAll("_", "-"),
      columns: [...["source", "sourceName", "target", "targetName"].map(text), ...fields],
    },
  ]),
  [
    "Statement",
    {
      name: "statements",
      columns: [
        id,
        text("articleId"),
        text("subjectId"),
        text("objectId"),
        { name: "withdrawn", type: "boolean" },
        ...STATEMENT_FIELDS,
      ],
    },
  ],
]);

export const TABLES: ReadonlyMap<string, Table> = tables;

export function tableOf(kind: string): Table {
  const table = tables.get(kind);
  invariant(table, `${kind} has a table`);
  return table;
}

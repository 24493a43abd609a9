import type { EntityLabel } from "../graph/read-rows.ts";

export type FieldType = "string" | "integer" | "number" | "boolean" | "list";

/** A property that an export shows, under the name that it has in the graph. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
}

/** From `name seats:integer aliases:list`; a string where nothing is said. */
function fields(text: string): readonly Field[] {
  return text.split(" ").map((each) => {
    const [name = "", type = "string"] = each.split(":");
    return { name, type: type as FieldType };
  });
}

/** What each kind of entity tells; partial dates stay as they are said. */
export const ENTITY_FIELDS: Readonly<Record<EntityLabel, readonly Field[]>> = {
  Person: fields("name"),
  Position: fields("name role level seats:integer otherNames"),
  Body: fields("name kind area abbreviations:list aliases:list from until"),
  Meeting: fields("name kind mode status date endDate timeOfDay place"),
  Document: fields("name kind number"),
};

export const ARTICLE_FIELDS = fields("title publishedAt author url source contentHash retracted:boolean");

const CITED = "claim articles:integer firstCited lastCited confidence:number";

/** What each type of relation tells; `claim` is what its statements have, too. */
export const RELATION_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  CHAIRED: fields(CITED),
  ATTENDED: fields(`${CITED} roles:list sites:list order:integer`),
  HOLDS: fields(`${CITED} status titles:list events:list datedEvents:list`),
  ORGANISED: fields(CITED),
  DISCUSSED: fields(CITED),
  PART_OF: fields(CITED),
  SUCCEEDED_BY: fields(`${CITED} date`),
  ISSUED: fields(`${CITED} date`),
  MENTIONED_IN: fields(`${CITED} mentions:integer start:integer`),
  IN: [],
};

export const STATEMENT_FIELDS = fields(
  "type claim confidence:number start:integer end:integer quote extractor extractorVersion rule " +
    "name title status event date role at order:integer judgement",
);

/** All that a load writes of an entity of any kind. */
export const STORED_ENTITY = ["id", ...namesOf(Object.values(ENTITY_FIELDS)), "bodyId", "seeded", "revision"];

export const RELATION_NAMES = namesOf(Object.values(RELATION_FIELDS));

export const TOLD_STATEMENT = STATEMENT_FIELDS.map(({ name }) => name);

/** Of a statement, what tells who says a relation, and by which words. */
export const EVIDENCE = ["confidence", "start", "end", "quote", "extractor", "extractorVersion", "rule"];

/** All that is written of a statement of any type: what it says, what resolution compares, what settling and judging found. */
export const STORED_STATEMENT = [
  "id",
  ...TOLD_STATEMENT,
  ..."kind mentions decidedBy decision reference objectReference entityId block years places bodies areas topics with birthYear".split(
    " ",
  ),
  ..."displayName bodyKind area abbreviations aliases from until positionRole level bodyId seats documentKind number".split(
    " ",
  ),
  ..."meetingKind mode endDate timeOfDay place".split(" "),
];

function namesOf(lists: Iterable<readonly Field[]>): string[] {
  return distinctFields(lists).map(({ name }) => name);
}

/** Each name once, the first that has it decides its type. */
export function distinctFields(lists: Iterable<readonly Field[]>): Field[] {
  const byName = new Map<string, Field>();
  for (const field of [...lists].flat()) if (!byName.has(field.name)) byName.set(field.name, field);
  return [...byName.values()];
}

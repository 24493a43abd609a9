/** The kinds of entity that a record lists, and the id letter that its extractor uses by custom. */
export const ENTITY_KINDS = ["person", "position", "body", "meeting", "document"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Where a record lists the entities of a kind. */
export const ENTITY_LISTS = {
  person: "persons",
  position: "positions",
  body: "bodies",
  meeting: "meetings",
  document: "documents",
} as const satisfies Record<EntityKind, string>;

/** Which kinds of entity each type of statement joins. The closed union that everything downstream follows. */
export const STATEMENT_SHAPES = {
  CHAIRED: { subject: "person", object: "meeting" },
  ATTENDED: { subject: "person", object: "meeting" },
  HOLDS: { subject: "person", object: "body" },
  ORGANISED: { subject: "body", object: "meeting" },
  DISCUSSED: { subject: "meeting", object: "document" },
  PART_OF: { subject: "body", object: "body" },
  SUCCEEDED_BY: { subject: "body", object: "body" },
  ISSUED: { subject: "body", object: "document" },
} as const satisfies Record<string, { subject: EntityKind; object: EntityKind }>;

export type StatementType = keyof typeof STATEMENT_SHAPES;

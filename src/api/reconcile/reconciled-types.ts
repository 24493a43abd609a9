import type { SearchIndex } from "../search/search-nodes.ts";

/** The types that names are reconciled against, by the ids that clients give. */
export const RECONCILED_TYPES = {
  Person: { name: "Person", index: "person_search" },
  Body: { name: "Body", index: "body_search" },
  Position: { name: "Position", index: "position_search" },
} as const satisfies Record<string, { name: string; index: SearchIndex }>;

export type ReconciledType = keyof typeof RECONCILED_TYPES;

export function isReconciledType(id: string): id is ReconciledType {
  return Object.hasOwn(RECONCILED_TYPES, id);
}

/** What may be given beside a name to tell namesakes apart, and what `extend` adds to a table. */
export const RECONCILED_PROPERTIES = {
  position: "Position held",
  body: "Body that it belongs to",
  articles: "Number of articles",
} as const;

export type ReconciledProperty = keyof typeof RECONCILED_PROPERTIES;

export function isReconciledProperty(id: string): id is ReconciledProperty {
  return Object.hasOwn(RECONCILED_PROPERTIES, id);
}

export const TYPE_LIST = Object.entries(RECONCILED_TYPES).map(([id, { name }]) => ({ id, name }));
export const PROPERTY_LIST = Object.entries(RECONCILED_PROPERTIES).map(([id, name]) => ({ id, name }));

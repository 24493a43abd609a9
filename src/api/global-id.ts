export const ENTITY_TYPES = ["Person", "Position", "Body", "Meeting", "Document"] as const;
const NODE_TYPES = [...ENTITY_TYPES, "Article", "Statement"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** An opaque id that is unique among nodes of all types. */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, "utf8").toString("base64url");
}

/** What a global id is made of; null when the text is none. */
export function partsOfGlobalId(globalId: string): { type: NodeType; id: string } | null {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  const type = NODE_TYPES.find((each) => each === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return type && toGlobalId(type, id) === globalId ? { type, id } : null;
}

/** The key of an entity that is named by its global id or by the key itself. */
export function entityKey(given: string): string {
  return partsOfGlobalId(given)?.id ?? given;
}

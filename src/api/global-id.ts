import { badUserInput } from "./error-codes.ts";

export const ENTITY_TYPES = ["Person", "Position", "Body", "Meeting", "Document"] as const;
const NODE_TYPES = [...ENTITY_TYPES, "Article", "Statement"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** An opaque id that is unique among nodes of all types. */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, "utf8").toString("base64url");
}

/** @throws GraphQLError BAD_USER_INPUT when the text is no id of this API */
export function fromGlobalId(globalId: string): { type: NodeType; id: string } {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  const type = NODE_TYPES.find((each) => each === text.slice(0, colon));
  if (!type || toGlobalId(type, text.slice(colon + 1)) !== globalId) {
    throw badUserInput(
      `"${globalId}" is no id of this API. Take ids from answers; look names up with \`search\`.`,
    );
  }
  return { type, id: text.slice(colon + 1) };
}

/**
 * The readable key in a global id that must be of this type; null when there is no id.
 * @throws GraphQLError BAD_USER_INPUT when the text is no id of this type
 */
export function keyOf(type: NodeType, globalId: string): string;
export function keyOf(type: NodeType, globalId: string | null | undefined): string | null;
export function keyOf(type: NodeType, globalId: string | null | undefined): string | null {
  if (globalId == null) return null;
  const found = fromGlobalId(globalId);
  if (found.type === type) return found.id;
  throw badUserInput(`"${globalId}" is the id of a ${found.type}, not of a ${type}.`);
}

/** The key of an entity that is named by its global id or by the key itself. */
export function entityKey(given: string): string {
  const text = Buffer.from(given, "base64url").toString("utf8");
  const type = NODE_TYPES.find((each) => text.startsWith(`${each}:`));
  return type && toGlobalId(type, text.slice(type.length + 1)) === given
    ? text.slice(type.length + 1)
    : given;
}

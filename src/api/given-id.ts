import { badUserInput } from "./error-codes.ts";
import { type NodeType, partsOfGlobalId } from "./global-id.ts";

/** @throws GraphQLError BAD_USER_INPUT when the text is no id of this API */
export function fromGlobalId(globalId: string): { type: NodeType; id: string } {
  const parts = partsOfGlobalId(globalId);
  if (parts) return parts;
  throw badUserInput(
    `"${globalId}" is no id of this API. Take ids from answers; look names up with \`search\`.`,
  );
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

import { badUserInput } from "./error-codes.ts";

/** The last change that a client has seen. */
export interface ChangeCursor {
  readonly revision: number;
  readonly id: string;
}

export const BEFORE_ALL: ChangeCursor = { revision: 0, id: "" };

export function toChangeCursor({ revision, id }: ChangeCursor): string {
  return Buffer.from(JSON.stringify([revision, id]), "utf8").toString("base64url");
}

/** @throws GraphQLError BAD_USER_INPUT when the text is no cursor of changes */
export function fromChangeCursor(cursor: string): ChangeCursor {
  try {
    const [revision, id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Number.isSafeInteger(revision) && typeof id === "string") return { revision, id };
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw badUserInput(
    `"${cursor}" is no cursor of changes. Take it from \`changes { cursor }\`, or leave it out.`,
  );
}

import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import type { NodeType } from "./global-id.ts";
import { workshopOf } from "./workshop-of.ts";

/**
 * The reference that stands for a person or meeting, or for whom a single mention means.
 * @throws GraphQLError BAD_USER_INPUT where nothing has the id, or it is of another kind
 */
export async function meantReference(
  context: Context,
  { type, id }: { type: NodeType; id: string },
): Promise<string> {
  if (type === "Person" || type === "Meeting") return workshopOf(context).referenceOf(id);
  const [found] =
    type === "Statement" ? await context.graph.read("references-of-mentions", { ids: [id] }) : [];
  if (found) return found.reference;
  throw badUserInput(
    `${type} "${id}" cannot be judged: give a person, a meeting, or a statement that mentions one.`,
  );
}

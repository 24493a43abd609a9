import type { Context } from "./context.ts";
import { onlyAnswers } from "./error-codes.ts";
import type { Workshop } from "./workshop.ts";

/** @throws GraphQLError FORBIDDEN where the server only answers */
export function workshopOf({ workshop }: Context): Workshop {
  if (workshop === null) throw onlyAnswers();
  return workshop;
}

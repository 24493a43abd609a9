import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { entityNode } from "../look-up.ts";
import { Person } from "../types/person.type.ts";
import { Presence } from "../types/presence.type.ts";

@Resolver(() => Presence)
export class PresenceResolver {
  @FieldResolver(() => Person, { description: "Who was there." })
  person(@Root() { personId }: Presence, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, personId);
  }
}

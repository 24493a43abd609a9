import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { checkSize } from "../args/page.args.ts";
import type { Context } from "../context.ts";
import { entityNode } from "../look-up.ts";
import { CommonestBody, Community } from "../types/community.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Community)
export class CommunityResolver {
  @FieldResolver(() => [Person], { description: "Its members, in the order of keys." })
  members(
    @Root() { memberIds }: Community,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at most, from 0 to 100." })
    first: number,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    checkSize("first", first);
    return Promise.all(memberIds.slice(0, first).map((id) => entityNode(batch, id)));
  }

  @FieldResolver(() => [Person], {
    description:
      "The members of its likest community of the window before, in the order of keys; empty: it is new.",
  })
  formerMembers(
    @Root() { formerIds }: Community,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at most, from 0 to 100." })
    first: number,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    checkSize("first", first);
    return Promise.all(formerIds.slice(0, first).map((id) => entityNode(batch, id)));
  }

  @FieldResolver(() => CommonestBody, {
    nullable: true,
    description: "The body in which most members hold a position; null when none holds any.",
  })
  async commonestBody(@Root() { commonest }: Community, @Ctx() { batch }: Context): Promise<unknown> {
    return commonest && { members: commonest.members, body: await entityNode(batch, commonest.bodyId) };
  }
}

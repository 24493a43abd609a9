import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { TopArgs } from "../args/top.args.ts";
import type { Context } from "../context.ts";
import { entityNode } from "../look-up.ts";
import { CommonestBody, Community } from "../types/community.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Community)
export class CommunityResolver {
  @FieldResolver(() => [Person], { description: "Its members, in the order of keys." })
  members(
    @Root() { memberIds }: Community,
    @Args(() => TopArgs) top: TopArgs,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    return Promise.all(memberIds.slice(0, top.count()).map((id) => entityNode(batch, id)));
  }

  @FieldResolver(() => [Person], {
    description:
      "The members of its likest community of the window before, in the order of keys; empty: it is new.",
  })
  formerMembers(
    @Root() { formerIds }: Community,
    @Args(() => TopArgs) top: TopArgs,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    return Promise.all(formerIds.slice(0, top.count()).map((id) => entityNode(batch, id)));
  }

  @FieldResolver(() => CommonestBody, {
    nullable: true,
    description: "The body in which most members hold a position; null when none holds any.",
  })
  async commonestBody(@Root() { commonest }: Community, @Ctx() { batch }: Context): Promise<unknown> {
    return commonest && { members: commonest.members, body: await entityNode(batch, commonest.bodyId) };
  }
}

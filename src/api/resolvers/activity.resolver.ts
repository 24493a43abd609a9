import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { meetingsByRole } from "../../analysis/meetings/meetings-by-role.ts";
import { orderOfMention } from "../../analysis/meetings/order-of-mention.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { keyOf } from "../given-id.ts";
import { attendancesAround } from "../rows/attendances.ts";
import { Activity, BucketSize, MentionOrder } from "../types/activity.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class ActivityResolver {
  @FieldResolver(() => Activity, { description: "The person's reported meetings by role, over time." })
  async activity(
    @Root() { id }: Person,
    @Arg("by", () => BucketSize, { defaultValue: BucketSize.QUARTER, description: "Spans of time." })
    by: BucketSize,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const attendances = await attendancesAround(batch, id, belief.params());
    const own = attendances.filter(({ personId }) => personId === id);
    return meetingsByRole(own, by, window.days());
  }

  @FieldResolver(() => MentionOrder, {
    description: "The person's place in lists of attendees by quarter: order of mention follows protocol.",
  })
  async mentionOrder(
    @Root() { id }: Person,
    @Arg("chair", () => ID, { nullable: true, description: "Only at meetings that this person chaired." })
    chair: string | null,
    @Arg("kind", () => String, { nullable: true, description: "Only at meetings of this kind, as worded." })
    kind: string | null,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const narrowing = { chair: keyOf("Person", chair), kind: kind ?? null };
    const params = { ...narrowing, ...window.params(), ...belief.params() };
    return orderOfMention(await batch.rows("listed-places", id, params));
  }
}

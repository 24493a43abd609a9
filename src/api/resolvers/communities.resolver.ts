import { Arg, Args, Ctx, Float, Query, Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { MaxMeetingSizeArgs } from "../args/max-meeting-size.args.ts";
import { TopArgs } from "../args/top.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { communitiesOf } from "../rows/communities.ts";
import { Communities } from "../types/community.type.ts";

@Resolver()
export class CommunitiesResolver {
  @Query(() => Communities, {
    description:
      "Groups of people who meet each other more than others in a window, and what they were in the window before.",
  })
  communities(
    @Arg("before", () => WindowArgs, {
      nullable: true,
      description: "The window to compare with. Left out: none.",
    })
    before: WindowArgs | null,
    @Arg("minWeight", () => Float, { defaultValue: 0, description: "Weaker edges are left out." })
    minWeight: number,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => MaxMeetingSizeArgs) size: MaxMeetingSizeArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const asked = { minWeight, maxSize: size.size(), first: top.count(), belief: belief.params() };
    return communitiesOf(context, window.params(), before?.params() ?? null, asked);
  }
}

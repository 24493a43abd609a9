import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { unexpectedPairs } from "../../analysis/meetings/unexpected-pairs.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { MaxMeetingSizeArgs } from "../args/max-meeting-size.args.ts";
import { TopArgs } from "../args/top.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { entityNode } from "../look-up.ts";
import { attendancesInWindow } from "../rows/network.ts";
import { Person } from "../types/person.type.ts";
import { UnexpectedPair, UnexpectedPairs } from "../types/unexpected-pairs.type.ts";

@Resolver(() => UnexpectedPair)
export class UnexpectedPairsResolver {
  @Query(() => UnexpectedPairs, {
    description: "Pairs seen together more than their activity and the sizes of meetings predict.",
  })
  async unexpectedPairs(
    @Arg("minTogether", () => Int, {
      defaultValue: 2,
      description: "Only pairs with at least so many meetings.",
    })
    minTogether: number,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => MaxMeetingSizeArgs) size: MaxMeetingSizeArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const maxSize = size.size();
    const sample = await attendancesInWindow(context, { ...window.params(), ...belief.params() }, maxSize);
    const { pairs } = unexpectedPairs(sample.attendances, { minTogether, maxSize });
    const { meetings, truncated } = sample;
    return { pairs: pairs.slice(0, top.count()), totalCount: pairs.length, meetings, truncated };
  }

  @FieldResolver(() => Person, { description: "The one, by the order of keys." })
  first(@Root() { firstId }: UnexpectedPair, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, firstId);
  }

  @FieldResolver(() => Person, { description: "The other." })
  second(@Root() { secondId }: UnexpectedPair, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, secondId);
  }
}

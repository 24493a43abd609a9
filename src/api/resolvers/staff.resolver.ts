import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { conflicts } from "../../analysis/tenure/conflicts.ts";
import { daysSinceCited } from "../../analysis/tenure/days-since-cited.ts";
import { holdersOn } from "../../analysis/tenure/holders-on.ts";
import { AsOfArgs } from "../args/as-of.args.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { PageArgs } from "../args/page.args.ts";
import { StaffArgs } from "../args/staff.args.ts";
import type { Context } from "../context.ts";
import { Staff, UncitedStaff } from "../lists.ts";
import { rankedConnection } from "../ranked-connection.ts";
import { tenuresInBody } from "../rows/tenures.ts";
import { Body } from "../types/body.type.ts";
import { Conflict } from "../types/conflict.type.ts";

@Resolver(() => Body)
export class StaffResolver {
  @FieldResolver(() => Staff, { description: "Who held a position in it on a date: the surest first." })
  async staff(
    @Root() { id }: Body,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => StaffArgs) staff: StaffArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const tenures = await tenuresInBody(batch, id, { ...staff.params(), ...belief.params() });
    const { holders } = holdersOn(tenures, asOf.date());
    return rankedConnection(batch, holders, ({ tenure }) => tenure.tenure.personId, page.params());
  }

  @FieldResolver(() => UncitedStaff, {
    description: "Who holds, or may still hold, a position in it on a day: the longest uncited first.",
  })
  async uncitedStaff(
    @Root() { id }: Body,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => StaffArgs) staff: StaffArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const tenures = await tenuresInBody(batch, id, { ...staff.params(), ...belief.params() });
    const uncited = daysSinceCited(tenures, asOf.day()).map(({ tenure, days }) => ({
      tenure,
      daysSinceCited: days,
    }));
    return rankedConnection(batch, uncited, ({ tenure }) => tenure.tenure.personId, page.params());
  }

  @FieldResolver(() => [Conflict], {
    description: "Tenures in it that cannot both be right, in order of time; 100 at most.",
  })
  async conflicts(
    @Root() { id }: Body,
    @Args(() => StaffArgs) staff: StaffArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    return conflicts(await tenuresInBody(batch, id, { ...staff.params(), ...belief.params() })).slice(0, 100);
  }
}

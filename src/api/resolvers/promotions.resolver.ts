import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { promotions } from "../../analysis/tenure/promotions.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { TopArgs } from "../args/top.args.ts";
import type { Context } from "../context.ts";
import { staffUnder } from "../rows/staff-under.ts";
import { Person } from "../types/person.type.ts";
import { Promotion } from "../types/promotion.type.ts";

@Resolver(() => Person)
export class PromotionsResolver {
  @FieldResolver(() => [Promotion], {
    description:
      "Who was given a higher position while serving in a body that the person headed (held a position with one seat in), the shortest lag first.",
  })
  async promotionsUnder(
    @Root() { id }: Person,
    @Arg("months", () => Int, {
      defaultValue: 24,
      description: "Within so many months of coming under the head.",
    })
    months: number,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const { headships, staff } = await staffUnder(context, id, belief.params());
    return promotions(headships, staff, months).slice(0, top.count());
  }
}

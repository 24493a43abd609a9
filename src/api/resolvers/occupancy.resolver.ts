import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { holdersOn } from "../../analysis/tenure/holders-on.ts";
import { succession } from "../../analysis/tenure/succession.ts";
import { AsOfArgs } from "../args/as-of.args.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { tenuresOfPosition } from "../rows/tenures.ts";
import { Occupancy, Succession } from "../types/occupancy.type.ts";
import { Position } from "../types/position.type.ts";

const MAX_HOLDERS = 100;

@Resolver(() => Position)
export class OccupancyResolver {
  @FieldResolver(() => Occupancy, { description: "Who held it on a date, and how sure that is." })
  async occupancy(
    @Root() { id }: Position,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const tenures = await tenuresOfPosition(batch, id, belief.params());
    const { occupancy, holders } = holdersOn(tenures, asOf.date());
    return { occupancy, holders: holders.slice(0, MAX_HOLDERS), totalCount: holders.length };
  }

  @FieldResolver(() => [Succession], {
    description: "Its holders one after the other. In a position with many seats, line and gaps say little.",
  })
  async succession(
    @Root() { id }: Position,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    return succession(await tenuresOfPosition(batch, id, belief.params()));
  }
}

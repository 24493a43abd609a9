import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { holdersOn } from "../../analysis/tenure/holders-on.ts";
import { succession } from "../../analysis/tenure/succession.ts";
import { AsOfArgs } from "../args/as-of.args.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { KnownBetweenArgs } from "../args/known-between.args.ts";
import type { Context } from "../context.ts";
import { holdersDifference } from "../rows/holders-difference.ts";
import { tenuresOfPosition } from "../rows/tenures.ts";
import { Occupancy, Succession } from "../types/occupancy.type.ts";
import { OccupancyDifference } from "../types/occupancy-difference.type.ts";
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
    return shown(holdersOn(tenures, asOf.date()));
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

  @FieldResolver(() => OccupancyDifference, {
    description:
      "Who held it on a date, as known at one time and at a later one, and the articles that made the difference.",
  })
  async occupancyDifference(
    @Root() { id }: Position,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => KnownBetweenArgs) known: KnownBetweenArgs,
    @Ctx() { batch }: Context,
  ) {
    const [before, after] = await known.ask((belief) => batch.rows("holdings-of-positions", id, belief));
    const [were, are] = [before, after].map((rows) => rows.map(({ holding }) => holding));
    const { articleIds, holders, ...answers } = holdersDifference(were!, are!, asOf.date());
    return { articleIds, holders, before: shown(answers.before), after: shown(answers.after) };
  }
}

function shown({ occupancy, holders }: ReturnType<typeof holdersOn>) {
  return { occupancy, holders: holders.slice(0, MAX_HOLDERS), totalCount: holders.length };
}

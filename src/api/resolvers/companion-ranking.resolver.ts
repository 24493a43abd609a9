import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { without } from "../../analysis/answer/evidence.ts";
import { rankingChange } from "../../analysis/answer/ranking-change.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { ExcludeArgs } from "../args/exclude.args.ts";
import { KnownBetweenArgs } from "../args/known-between.args.ts";
import { TopArgs } from "../args/top.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { attendancesStated, rankCompanions } from "../rows/rankings.ts";
import { scoreDifference } from "../rows/score-difference.ts";
import { Person } from "../types/person.type.ts";
import { RankingChange } from "../types/ranking.type.ts";
import { RankingDifference } from "../types/ranking-difference.type.ts";

@Resolver(() => Person)
export class CompanionRankingResolver {
  @FieldResolver(() => [RankingChange], {
    description: "What becomes of the order of `coAttendees` when some evidence is left out.",
  })
  async coAttendeesWithout(
    @Root() { id }: Person,
    @Args(() => ExcludeArgs) { exclude }: ExcludeArgs,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const statements = await attendancesStated(batch, id, { ...window.params(), ...belief.params() });
    const remaining = without(statements, exclude.exclusion());
    const change = rankingChange(rankCompanions(id, statements), rankCompanions(id, remaining));
    return change.slice(0, top.count());
  }

  @FieldResolver(() => RankingDifference, {
    description:
      "What `coAttendees` weighed as known at one time and at a later one, and the articles that made the difference.",
  })
  async coAttendeesDifference(
    @Root() { id }: Person,
    @Args(() => KnownBetweenArgs) known: KnownBetweenArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Ctx() { batch }: Context,
  ) {
    const params = window.params();
    const statements = await known.ask((belief) => attendancesStated(batch, id, { ...params, ...belief }));
    return scoreDifference(statements, (each) => rankCompanions(id, each));
  }
}

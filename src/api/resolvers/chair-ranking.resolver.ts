import { Args, Ctx, Query, Resolver } from "type-graphql";
import { without } from "../../analysis/answer/evidence.ts";
import { rankingChange } from "../../analysis/answer/ranking-change.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { ExcludeArgs } from "../args/exclude.args.ts";
import { KnownBetweenArgs } from "../args/known-between.args.ts";
import { OrganiserArgs } from "../args/organiser.args.ts";
import { TopArgs } from "../args/top.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import { chairings, rankChairs } from "../rows/rankings.ts";
import { scoreDifference } from "../rows/score-difference.ts";
import { Ranking, RankingChange } from "../types/ranking.type.ts";
import { RankingDifference } from "../types/ranking-difference.type.ts";

@Resolver()
export class ChairRankingResolver {
  @Query(() => Ranking, { description: "Who chaired most of the meetings reported in a window." })
  async topChairs(
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => OrganiserArgs) organiser: OrganiserArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const params = { ...window.params(), ...organiser.params(), ...belief.params() };
    const statements = await chairings(context, params);
    const all = rankChairs(statements);
    return {
      ranked: all.slice(0, top.count()),
      totalCount: all.length,
      meetings: new Set(statements.map(({ meetingId }) => meetingId)).size,
      articles: new Set(statements.map(({ articleId }) => articleId)).size,
      truncated: statements.length === LIMITS.rows,
    };
  }

  @Query(() => [RankingChange], {
    description:
      "What becomes of `topChairs` when some evidence is left out: the new ranking, then who dropped out.",
  })
  async topChairsWithout(
    @Args(() => ExcludeArgs) { exclude }: ExcludeArgs,
    @Args(() => TopArgs) top: TopArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => OrganiserArgs) organiser: OrganiserArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    const params = { ...window.params(), ...organiser.params(), ...belief.params() };
    const statements = await chairings(context, params);
    const remaining = without(statements, exclude.exclusion());
    return rankingChange(rankChairs(statements), rankChairs(remaining)).slice(0, top.count());
  }

  @Query(() => RankingDifference, {
    description:
      "What `topChairs` answered as known at one time and at a later one, and the articles that made the difference.",
  })
  async topChairsDifference(
    @Args(() => KnownBetweenArgs) known: KnownBetweenArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => OrganiserArgs) organiser: OrganiserArgs,
    @Ctx() context: Context,
  ) {
    const params = { ...window.params(), ...organiser.params() };
    const statements = await known.ask((belief) => chairings(context, { ...params, ...belief }));
    return scoreDifference(statements, rankChairs);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { articleNode, entityNode } from "../look-up.ts";
import { Article } from "../types/article.type.ts";
import { HolderDifference, OccupancyDifference } from "../types/occupancy-difference.type.ts";
import { Person } from "../types/person.type.ts";
import { RankingDifference } from "../types/ranking-difference.type.ts";

const MAX_ARTICLES = 100;
const description = `The articles that made the difference; ${MAX_ARTICLES} at most.`;

@Resolver(() => RankingDifference)
export class RankingDifferenceResolver {
  @FieldResolver(() => [Article], { description })
  articles(@Root() { articleIds }: RankingDifference, @Ctx() { batch }: Context): Promise<unknown[]> {
    return Promise.all(articleIds.slice(0, MAX_ARTICLES).map((id) => articleNode(batch, id)));
  }
}

@Resolver(() => OccupancyDifference)
export class OccupancyDifferenceResolver {
  @FieldResolver(() => [Article], { description })
  articles(@Root() { articleIds }: OccupancyDifference, @Ctx() { batch }: Context): Promise<unknown[]> {
    return Promise.all(articleIds.slice(0, MAX_ARTICLES).map((id) => articleNode(batch, id)));
  }
}

@Resolver(() => HolderDifference)
export class HolderDifferenceResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { personId }: HolderDifference, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, personId);
  }
}

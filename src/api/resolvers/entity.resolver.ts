import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { MentioningArticles } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Citations } from "../types/citations.type.ts";
import { Entity } from "../types/entity.type.ts";

const NONE: Citations = { names: [], articles: 0, firstCited: null, lastCited: null };

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => Citations, { description: "Under which names it is mentioned, how often and when." })
  async citations(
    @Root() { id }: Entity,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ): Promise<Citations> {
    return (await batch.row("entity-citations", id, belief.params())) ?? NONE;
  }

  @Relation(MentioningArticles, "articles-mentioning", "The articles that mention it, newest first.", [
    BeliefArgs,
  ])
  declare mentionedIn: RelationField;
}

import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { type NodeType, toGlobalId } from "../global-id.ts";
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

  @FieldResolver(() => ID, {
    description:
      "The global id that it has now. An id that two entities had before they were found to be one leads to the one that is left.",
  })
  canonicalId(@Root() { id }: Entity, @Info() { parentType }: GraphQLResolveInfo): string {
    return toGlobalId(parentType.name as NodeType, id);
  }

  @FieldResolver(() => [Entity], {
    description:
      "Those that a reviewer judged to be others, or no longer to be the same; of an entity that was split, those that it was split into.",
  })
  async judgedApart(@Root() { id }: Entity, @Ctx() { batch }: Context): Promise<unknown[]> {
    const rows = await batch.rows("entities-judged-apart", id, {});
    return rows.map(({ other }) => ({ ...other.node, __typename: other.kind }));
  }

  @Relation(MentioningArticles, "articles-mentioning", "The articles that mention it, newest first.", [
    BeliefArgs,
  ])
  declare mentionedIn: RelationField;
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { ofTypes } from "../filters.ts";
import { Statements } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Article } from "../types/article.type.ts";

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The text that the offsets point into. Null where only the record was loaded.",
  })
  text(@Root() { id }: Article, @Ctx() { articleTexts }: Context): Promise<string | null> {
    return articleTexts.load(id);
  }

  @Relation(Statements, "article-statements", "What it states, in the order of the text.", [ofTypes])
  declare statements: RelationField;
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { StatementTypesArgs } from "../args/statement-types.args.ts";
import { Batched } from "../batched.ts";
import type { Context } from "../context.ts";
import { Statements } from "../lists.ts";
import type { RelationField } from "../relation.ts";
import { Article } from "../types/article.type.ts";

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The text that the offsets point into. Null where only the record was loaded.",
  })
  async text(@Root() { id }: Article, @Ctx() { batch }: Context): Promise<string | null> {
    return (await batch.row("article-texts", id, {}))?.text ?? null;
  }

  @Batched(Statements, "article-statements", "What it states, in the order of the text.", [
    StatementTypesArgs,
  ])
  declare statements: RelationField;
}

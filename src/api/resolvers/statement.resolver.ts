import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { articleNode, entityNode } from "../look-up.ts";
import { Article } from "../types/article.type.ts";
import { Node } from "../types/node.type.ts";
import { Statement } from "../types/statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Article, { description: "The article that states it." })
  article(@Root() { articleId }: Statement, @Ctx() { batch }: Context): Promise<unknown> {
    return articleNode(batch, articleId);
  }

  @FieldResolver(() => Node, { description: "Whom or what it speaks of." })
  subject(@Root() { subjectId }: Statement, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, subjectId);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The other end of the relation; null for a mention.",
  })
  object(@Root() { objectId }: Statement, @Ctx() { batch }: Context): Promise<unknown> | null {
    return objectId === null ? null : entityNode(batch, objectId);
  }
}

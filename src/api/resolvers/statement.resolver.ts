import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Article } from "../types/article.type.ts";
import { Node } from "../types/node.type.ts";
import { Statement } from "../types/statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Article, { description: "The article that states it." })
  article(@Root() { articleId }: Statement, @Ctx() { articles }: Context): Promise<unknown> {
    return articles.load(articleId);
  }

  @FieldResolver(() => Node, { description: "Whom or what it speaks of." })
  subject(@Root() { subjectId }: Statement, @Ctx() context: Context): Promise<unknown> {
    return entityNode(subjectId, context);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The other end of the relation; null for a mention.",
  })
  object(@Root() { objectId }: Statement, @Ctx() context: Context): Promise<unknown> | null {
    return objectId === null ? null : entityNode(objectId, context);
  }
}

async function entityNode(id: string, { entities }: Context): Promise<unknown> {
  const entity = await entities.load(id);
  return entity && { ...entity.node, __typename: entity.kind };
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { Batched } from "../batched.ts";
import type { Context } from "../context.ts";
import { Statements } from "../lists.ts";
import { articleNode, entityNode } from "../look-up.ts";
import type { RelationField } from "../relation.ts";
import { Article } from "../types/article.type.ts";
import { Document } from "../types/document.type.ts";
import { Node } from "../types/node.type.ts";
import { Statement } from "../types/statement.type.ts";
import { Verdict } from "../types/verdict.type.ts";

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

  @Batched(Statements, "statements-alike", "What other articles say to the same effect, newest first.", [
    BeliefArgs,
  ])
  declare corroborations: RelationField;

  @Batched(
    Statements,
    "statements-against",
    "Statements that cannot be true beside it, newest article first: present against absent at one meeting, and another holder of a single seat cited in the same span of time.",
    [BeliefArgs],
  )
  declare contradictions: RelationField;

  @FieldResolver(() => [Document], {
    description: "The documents that the article names for the first time inside the quote, by name.",
  })
  async documents(@Root() { id }: Statement, @Ctx() { batch }: Context): Promise<unknown[]> {
    return (await batch.rows("statement-documents", id, {})).map((row) => row.node);
  }

  @FieldResolver(() => [Verdict], { description: "Who decided what of it, when and why; the latest first." })
  async verdicts(@Root() { id }: Statement, @Ctx() { batch }: Context): Promise<unknown[]> {
    return (await batch.rows("judgements-of-statements", id, {})).map(({ judgement }) => judgement);
  }
}

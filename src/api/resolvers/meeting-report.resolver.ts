import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { articleNode, entityNode, statementNodes } from "../look-up.ts";
import { Article } from "../types/article.type.ts";
import { MeetingReport } from "../types/meeting-report.type.ts";
import { Person } from "../types/person.type.ts";
import { Statement } from "../types/statement.type.ts";

@Resolver(() => MeetingReport)
export class MeetingReportResolver {
  @FieldResolver(() => Article, { description: "The article that reports it." })
  article(@Root() { articleId }: MeetingReport, @Ctx() { batch }: Context): Promise<unknown> {
    return articleNode(batch, articleId);
  }

  @FieldResolver(() => Statement, { description: "The statement, with the words." })
  async evidence(@Root() { statementId }: MeetingReport, @Ctx() { batch }: Context): Promise<unknown> {
    return (await statementNodes(batch, [statementId]))[0];
  }

  @FieldResolver(() => [Person], {
    description: "Who chaired it by this article; empty where it names nobody.",
  })
  chairs(@Root() { chairIds }: MeetingReport, @Ctx() { batch }: Context): Promise<unknown[]> {
    return Promise.all(chairIds.map((id) => entityNode(batch, id)));
  }
}

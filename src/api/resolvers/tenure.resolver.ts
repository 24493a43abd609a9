import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { TopArgs } from "../args/top.args.ts";
import type { Context } from "../context.ts";
import { entityNode, statementNodes } from "../look-up.ts";
import { Person } from "../types/person.type.ts";
import { Position } from "../types/position.type.ts";
import { Statement } from "../types/statement.type.ts";
import { Tenure } from "../types/tenure.type.ts";

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => Person, { description: "Who holds or held it." })
  person(@Root() { tenure }: Tenure, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, tenure.personId);
  }

  @FieldResolver(() => Position, { description: "What is or was held." })
  position(@Root() { tenure }: Tenure, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, tenure.positionId);
  }

  @FieldResolver(() => [Statement], {
    description: "The statements that it is made of, in the order of keys.",
  })
  evidence(
    @Root() { tenure }: Tenure,
    @Args(() => TopArgs) top: TopArgs,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    return statementNodes(batch, tenure.statementIds.slice(0, top.count()));
  }
}

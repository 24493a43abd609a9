import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { checkSize } from "../args/page.args.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
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
    @Arg("first", () => Int, { defaultValue: 20, description: `How many; ${LIMITS.page} at most.` })
    first: number,
    @Ctx() { batch }: Context,
  ): Promise<unknown[]> {
    checkSize("first", first);
    return statementNodes(batch, tenure.statementIds.slice(0, first));
  }
}

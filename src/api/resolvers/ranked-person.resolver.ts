import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { entityNode, statementNodes } from "../look-up.ts";
import { Person } from "../types/person.type.ts";
import { RankedPerson, RankingChange, ScoreDifference } from "../types/ranking.type.ts";
import { Statement } from "../types/statement.type.ts";

const MAX_STATEMENTS = 100;

@Resolver(() => RankedPerson)
export class RankedPersonResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { itemId }: RankedPerson, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, itemId);
  }

  @FieldResolver(() => [Statement], {
    description: `Statements that alone hold up a meeting that counts: were one of them wrong, the score would fall. ${MAX_STATEMENTS} at most.`,
  })
  hangsOn(@Root() { hangsOn }: RankedPerson, @Ctx() { batch }: Context): Promise<unknown[]> {
    return statementNodes(batch, hangsOn.slice(0, MAX_STATEMENTS));
  }
}

@Resolver(() => RankingChange)
export class RankingChangeResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { itemId }: RankingChange, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, itemId);
  }
}

@Resolver(() => ScoreDifference)
export class ScoreDifferenceResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { itemId }: ScoreDifference, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, itemId);
  }
}

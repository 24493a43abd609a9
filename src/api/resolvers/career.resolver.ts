import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { career } from "../../analysis/tenure/career.ts";
import { conflicts } from "../../analysis/tenure/conflicts.ts";
import { moves } from "../../analysis/tenure/moves.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { tenuresAroundPerson, tenuresOfPerson } from "../rows/tenures.ts";
import { Career } from "../types/career.type.ts";
import { Conflict } from "../types/conflict.type.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class CareerResolver {
  @FieldResolver(() => Career, { description: "The positions in order of time, with gaps and moves." })
  async career(
    @Root() { id }: Person,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const tenures = await tenuresOfPerson(batch, id, belief.params());
    return { ...career(tenures), moves: moves(tenures) };
  }

  @FieldResolver(() => [Conflict], {
    description: "The person's tenures that cannot be right beside others, in order of time.",
  })
  async conflicts(
    @Root() { id }: Person,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const all = conflicts(await tenuresAroundPerson(batch, id, belief.params()));
    return all.filter(({ first, second }) => [first, second].some(({ tenure }) => tenure.personId === id));
  }
}

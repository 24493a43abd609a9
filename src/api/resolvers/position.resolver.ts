import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { StatusesArgs } from "../args/statuses.args.ts";
import type { Context } from "../context.ts";
import { Holders } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Body } from "../types/body.type.ts";
import { Position } from "../types/position.type.ts";

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Body, {
    nullable: true,
    description: "The body that it is a position in. Null where it is not known.",
  })
  async body(@Root() { id }: Position, @Ctx() { batch }: Context): Promise<unknown> {
    return (await batch.row("position-bodies", id, {}))?.node ?? null;
  }

  @Relation(Holders, "holders", "Who is said to hold or have held it, last cited first.", [
    StatusesArgs,
    BeliefArgs,
  ])
  declare holders: RelationField;
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { withStatuses } from "../filters.ts";
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
  body(@Root() { id }: Position, @Ctx() { positionBodies }: Context): Promise<unknown> {
    return positionBodies.load(id);
  }

  @Relation(Holders, "holders", "Who is said to hold or have held it, last cited first.", [withStatuses])
  declare holders: RelationField;
}

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { sharedBodies } from "../../analysis/tenure/shared-bodies.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { keyOf } from "../given-id.ts";
import { entityNode } from "../look-up.ts";
import { tenuresOfPerson } from "../rows/tenures.ts";
import { Body } from "../types/body.type.ts";
import { Position } from "../types/position.type.ts";
import { SharedBody } from "../types/shared-body.type.ts";

@Resolver(() => SharedBody)
export class SharedBodyResolver {
  @Query(() => [SharedBody], {
    description:
      "The bodies and positions that two people shared: the longest sure overlap first, then those that may have overlapped.",
  })
  async sharedBodies(
    @Arg("one", () => ID, { description: "One person." }) one: string,
    @Arg("other", () => ID, { description: "The other." }) other: string,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const tenures = [one, other].map((id) => tenuresOfPerson(batch, keyOf("Person", id), belief.params()));
    const [ofFirst, ofSecond] = await Promise.all(tenures);
    return sharedBodies(ofFirst!, ofSecond!);
  }

  @FieldResolver(() => Body, { description: "The body that both served in." })
  body(@Root() { bodyId }: SharedBody, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, bodyId);
  }

  @FieldResolver(() => Position, {
    nullable: true,
    description: "The position, where both held the same; else null.",
  })
  position(@Root() { positionId }: SharedBody, @Ctx() { batch }: Context): Promise<unknown> | null {
    return positionId === null ? null : entityNode(batch, positionId);
  }
}

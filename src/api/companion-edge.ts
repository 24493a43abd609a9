import { Args, Ctx, Field, Float, Int, ObjectType } from "type-graphql";
import { TopArgs } from "./args/top.args.ts";
import { PlainEdge } from "./connection-type.ts";
import type { Context } from "./context.ts";
import { entityNode } from "./look-up.ts";
import { PartialDateScalar } from "./partial-date-scalar.ts";
import { Meeting } from "./types/meeting.type.ts";

/** Somebody at meetings of the person asked about. */
@ObjectType()
export abstract class CompanionEdge extends PlainEdge {
  @Field(() => Int, { description: "How many reported meetings both were at." })
  count!: number;

  @Field(() => Float, {
    description:
      "Σ 1/(n − 1) over these meetings, n the people reported there: a talk of two counts 1, a hall of 200 next to nothing. Newman, Phys. Rev. E 64 (2001) 016132.",
  })
  weight!: number;

  @Field(() => PartialDateScalar, { nullable: true, description: "The first of these meetings with a year." })
  first!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last of these meetings with a year." })
  last!: string | null;

  @Field(() => [Meeting], { description: "These meetings, in order of time, undated ones last." })
  meetings(@Args(() => TopArgs) top: TopArgs, @Ctx() { batch }: Context): Promise<unknown[]> {
    return Promise.all(this.meetingIds.slice(0, top.count()).map((id) => entityNode(batch, id)));
  }
  meetingIds!: readonly string[];
}

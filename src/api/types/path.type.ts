import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Field, Float, Info, Int, ObjectType } from "type-graphql";
import type { Relation } from "../../analysis/graph/relation.ts";
import { BELIEVE_ALL } from "../args/belief.args.ts";
import { PageArgs } from "../args/page.args.ts";
import { asksForTotal } from "../asks-for-total.ts";
import { EvidenceConnection } from "../cited-edge.ts";
import { EMPTY_CONNECTION } from "../connection.ts";
import type { Context } from "../context.ts";
import { loadConnection } from "../load-connection.ts";

@ObjectType({ description: "A relation that a path uses, either way." })
export class PathRelation {
  @Field(() => String, { description: "`CHAIRED`, `ATTENDED`, `HOLDS` …; `IN`: a position is in its body." })
  type!: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many people are reported at the meeting; null for others.",
  })
  meetingSize!: number | null;

  @Field(() => EvidenceConnection, { description: "The statements that carry it, newest article first." })
  evidence(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    if (this.type === "IN") return EMPTY_CONNECTION;
    const params = { ...page.params(), ...BELIEVE_ALL, withTotal: asksForTotal(info) };
    return loadConnection(batch, "evidence-of-claims", this.id, params);
  }
  id!: string;
}

@ObjectType({ description: "One step of a path." })
export class Hop {
  @Field(() => [PathRelation], { description: "All relations that join its two ends, the closest first." })
  relations!: Relation[];

  from!: string;
  to!: string;
}

@ObjectType({ description: "How two entities hang together." })
export class Path {
  @Field(() => [Hop], { description: "From the one to the other." })
  hops!: Hop[];

  @Field(() => Float, {
    description: "Σ over hops: (n − 1)/2 for a meeting of n people, 1 for any other relation.",
  })
  length!: number;
}

import { Field, Int, ObjectType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { Certainty } from "../certainty.ts";
import { Tenure } from "./tenure.type.ts";

@ObjectType({ description: "Days from coming under a head to a higher position." })
export class Lag {
  @Field(() => Int, { description: "At least so many." })
  atLeast!: number;

  @Field(() => Int, {
    description: "At most so many: nobody says when the position was taken, only when it was cited.",
  })
  atMost!: number;
}

@ObjectType({
  description:
    "A higher position given to somebody while they served under a head. It shows who rose, not why.",
})
export class Promotion {
  @Field(() => Tenure, { description: "The headship that they served under." })
  under!: BoundTenure;

  @Field(() => Tenure, { description: "The position before." })
  from!: BoundTenure;

  @Field(() => Tenure, { description: "The higher position." })
  to!: BoundTenure;

  @Field(() => Lag, { description: "How long it took." })
  lag!: Lag;

  @Field(() => Certainty, {
    description: "CERTAIN: even the longest lag lies within the months; else POSSIBLE.",
  })
  certainty!: Certainty;
}

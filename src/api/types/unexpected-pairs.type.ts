import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Two people seen together more than activity and sizes of meetings predict." })
export class UnexpectedPair {
  @Field(() => Int, { description: "Meetings reported with both." })
  observed!: number;

  @Field(() => Float, {
    description:
      "Meetings with both by the bipartite configuration model: Saracco et al., Sci. Rep. 5 (2015) 10595.",
  })
  expected!: number;

  @Field(() => Float, {
    description:
      "Standard score: (observed − expected) over the standard deviation; of rare pairs far from normal.",
  })
  z!: number;

  firstId!: string;
  secondId!: string;
}

@ObjectType({ description: "Unexpected pairs of a window." })
export class UnexpectedPairs {
  @Field(() => [UnexpectedPair], { description: "The most unexpected first." })
  pairs!: UnexpectedPair[];

  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;

  @Field(() => Int, { description: "Meetings counted." })
  meetings!: number;

  @Field(() => Boolean, {
    description: "Whether there was more than is read at once; ask for a shorter window then.",
  })
  truncated!: boolean;
}

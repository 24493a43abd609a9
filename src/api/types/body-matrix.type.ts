import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Two bodies, and the reported meetings that they share." })
export class BodyPair {
  @Field(() => Int, { description: "Meetings that both organised." })
  organised!: number;

  @Field(() => Int, {
    description: "Meetings that somebody of each attended, by the posts that the articles give.",
  })
  attended!: number;

  @Field(() => Int, { description: "Meetings of the first that somebody of the second attended." })
  hostedByFirst!: number;

  @Field(() => Int, { description: "Meetings of the second that somebody of the first attended." })
  hostedBySecond!: number;

  firstId!: string;
  secondId!: string;
}

@ObjectType({ description: "Which bodies meet: the cells of a symmetric matrix that are not empty." })
export class BodyMatrix {
  @Field(() => [BodyPair], { description: "The pairs that share most meetings first." })
  pairs!: BodyPair[];

  @Field(() => Int, { description: "How many pairs there are in all." })
  totalCount!: number;

  @Field(() => Int, { description: "Meetings left out because more bodies were there than `maxBodies`." })
  tooLarge!: number;

  @Field(() => Int, { description: "Meetings counted." })
  meetings!: number;

  @Field(() => Boolean, {
    description: "Whether there was more than is read at once; ask for a shorter window then.",
  })
  truncated!: boolean;
}

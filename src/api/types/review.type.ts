import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

/** As the words stand in a line of judgements. */
export enum PairVerdict {
  SAME = "same",
  DIFFERENT = "different",
  UNSURE = "unsure",
}
registerEnumType(PairVerdict, {
  name: "PairVerdict",
  description: "What two are to each other.",
  valuesConfig: {
    SAME: { description: "One and the same." },
    DIFFERENT: { description: "Two." },
    UNSURE: { description: "Nobody can tell; whatever the rules say stands." },
  },
});

@ObjectType({ description: "A judgement that was written down." })
export class JudgementReceipt {
  @Field(() => ID, { description: "Give it to `undo`." })
  id!: string;

  @Field(() => String, { description: "Who judged." })
  by!: string;

  @Field(() => String, { description: "When, as an ISO date-time." })
  at!: string;
}

@ObjectType({ description: "Whether reviewers are let in." })
export class ReviewDoor {
  @Field(() => String, { nullable: true, description: "Who asks. Null for everybody but reviewers." })
  reviewer!: string | null;

  @Field(() => String, { nullable: true, description: "Why who asks may only read, and the way out." })
  closedBecause!: string | null;
}

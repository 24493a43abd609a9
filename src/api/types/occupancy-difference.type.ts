import { Field, ObjectType } from "type-graphql";
import { Certainty } from "../certainty.ts";
import { Occupancy } from "./occupancy.type.ts";

@ObjectType({
  description: "Somebody whose holding of a position is judged otherwise at two times of knowing.",
})
export class HolderDifference {
  @Field(() => Certainty, {
    nullable: true,
    description: "As known before; null where not among the holders.",
  })
  before!: Certainty | null;

  @Field(() => Certainty, {
    nullable: true,
    description: "As known later; null where not among the holders.",
  })
  after!: Certainty | null;

  personId!: string;
}

@ObjectType({ description: "Who held a position on a date, as known at two times." })
export class OccupancyDifference {
  @Field(() => Occupancy, { description: "The answer as known before." })
  before!: Occupancy;

  @Field(() => Occupancy, { description: "The answer as known later." })
  after!: Occupancy;

  @Field(() => [HolderDifference], { description: "Who differs, in the order of keys." })
  holders!: HolderDifference[];

  articleIds!: readonly string[];
}

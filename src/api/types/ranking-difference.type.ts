import { Field, ObjectType } from "type-graphql";
import { ScoreDifference } from "./ranking.type.ts";

@ObjectType({ description: "What two answers to one question differ in, as known at two times." })
export class RankingDifference {
  @Field(() => [ScoreDifference], {
    description: "Who is ranked only by what was known later; the first first.",
  })
  added!: ScoreDifference[];

  @Field(() => [ScoreDifference], { description: "Who is ranked only by what was known before." })
  removed!: ScoreDifference[];

  @Field(() => [ScoreDifference], { description: "Whose score changed." })
  changed!: ScoreDifference[];

  articleIds!: readonly string[];
}

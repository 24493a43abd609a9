import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { Judgement } from "../enums.ts";

@ObjectType({ description: "What one reader once decided of a statement." })
export class Verdict {
  @Field(() => Judgement, { description: "What was decided." })
  verdict!: Judgement;

  @Field(() => String, { description: "Who decided it, as they signed." })
  by!: string;

  @Field(() => GraphQLDateTimeISO, { description: "When, by the judgement's own date." })
  at!: string;

  @Field(() => String, { nullable: true, description: "For which reason, where one was given." })
  why!: string | null;

  @Field(() => Boolean, {
    description: "Whether it holds; false once it is undone or another came after it.",
  })
  stands!: boolean;
}

import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Days from one to another, both included." })
export class Interval {
  @Field(() => GraphQLLocalDate, { nullable: true, description: "The first day; null: open." })
  from!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "The last day; null: open." })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: "How many days; null where an end is open." })
  days!: number | null;
}

import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How articles mention an entity. What no article reports is not thereby untrue." })
export class Citations {
  @Field(() => [String], { description: "All its names as worded, in the order of code points." })
  names!: string[];

  @Field(() => Int, { description: "How many articles mention it." })
  articles!: number;

  @Field(() => String, {
    nullable: true,
    description: "The day of the first article that mentions it. Null where no day is known.",
  })
  firstCited!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The day of the last article that mentions it. Null where no day is known.",
  })
  lastCited!: string | null;
}

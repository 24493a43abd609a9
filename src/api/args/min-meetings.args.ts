import { ArgsType, Field, Int } from "type-graphql";

@ArgsType()
export class MinMeetingsArgs {
  @Field(() => Int, { defaultValue: 1, description: "Only people with at least so many meetings in common." })
  minMeetings!: number;
}

import { ArgsType, Field, Int } from "type-graphql";
import { MAX_MEETING_SIZE } from "../../analysis/meetings/incidence.ts";
import { badUserInput } from "../error-codes.ts";

const LARGEST = 200;

@ArgsType()
export class MaxMeetingSizeArgs {
  @Field(() => Int, {
    defaultValue: MAX_MEETING_SIZE,
    description: `Meetings of more people join nobody: a hall says little of any two in it. From 2 to ${LARGEST}.`,
  })
  maxMeetingSize!: number;

  /** @throws GraphQLError BAD_USER_INPUT when out of bounds */
  size(): number {
    if (this.maxMeetingSize >= 2 && this.maxMeetingSize <= LARGEST) return this.maxMeetingSize;
    throw badUserInput(`\`maxMeetingSize\` is ${this.maxMeetingSize}; give a number from 2 to ${LARGEST}.`);
  }
}

import { ArgsType, Field, Int } from "type-graphql";
import { badUserInput } from "../error-codes.ts";
import { LIMITS } from "../limits.ts";

@ArgsType()
export class TopArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many at most, from 0 to ${LIMITS.page}.` })
  first!: number;

  /** @throws GraphQLError BAD_USER_INPUT when out of bounds */
  count(): number {
    if (this.first >= 0 && this.first <= LIMITS.page) return this.first;
    throw badUserInput(`\`first\` is ${this.first}; give a number from 0 to ${LIMITS.page}.`);
  }
}

import { ArgsType, Field, Int } from "type-graphql";
import { checkSize } from "./page.args.ts";

@ArgsType()
export class TopArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many at most, from 0 to 100." })
  first!: number;

  /** @throws GraphQLError BAD_USER_INPUT when out of bounds */
  count(): number {
    checkSize("first", this.first);
    return this.first;
  }
}

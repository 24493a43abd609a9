import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field } from "type-graphql";
import { badUserInput } from "../error-codes.ts";
import type { BeliefParams } from "./belief.args.ts";

@ArgsType()
export class KnownBetweenArgs {
  @Field(() => GraphQLLocalDate, {
    description: "What was known on this day: articles published up to then.",
  })
  knownBefore!: string;

  @Field(() => GraphQLLocalDate, { description: "And on this later day." })
  knownAfter!: string;

  /** The same question asked at both times. */
  async ask<T>(question: (belief: BeliefParams) => Promise<T>): Promise<[T, T]> {
    if (this.knownBefore > this.knownAfter)
      throw badUserInput(`\`knownBefore\` is ${this.knownBefore}, after \`knownAfter\`, ${this.knownAfter}.`);
    const at = (knownAt: string) => question({ knownAt, minConfidence: null });
    return Promise.all([at(this.knownBefore), at(this.knownAfter)]);
  }
}

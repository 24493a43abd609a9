import { ArgsType, Field, Float, Int } from "type-graphql";
import { badUserInput } from "../error-codes.ts";

const MAX_HOPS = 3;
const MAX_NODES = 500;

@ArgsType()
export class ReachArgs {
  @Field(() => Int, { defaultValue: 1, description: `Steps from the centre, from 1 to ${MAX_HOPS}.` })
  hops!: number;

  @Field(() => Float, { defaultValue: 0, description: "Weaker edges are left out." })
  minWeight!: number;

  @Field(() => Int, {
    defaultValue: 50,
    description: `How many nodes at most, the centre included; from 1 to ${MAX_NODES}.`,
  })
  maxNodes!: number;

  /** @throws GraphQLError BAD_USER_INPUT when out of bounds */
  bounds() {
    const { hops, minWeight, maxNodes } = this;
    if (hops < 1 || hops > MAX_HOPS) throw badUserInput(`\`hops\` is ${hops}; give 1 to ${MAX_HOPS}.`);
    if (maxNodes < 1 || maxNodes > MAX_NODES)
      throw badUserInput(`\`maxNodes\` is ${maxNodes}; give 1 to ${MAX_NODES}.`);
    return { hops, minWeight, maxNodes };
  }
}

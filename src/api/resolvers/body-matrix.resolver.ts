import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { bodyMatrix, MAX_BODIES } from "../../analysis/meetings/body-matrix.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { badUserInput } from "../error-codes.ts";
import { LIMITS } from "../limits.ts";
import { entityNode } from "../look-up.ts";
import { Body } from "../types/body.type.ts";
import { BodyMatrix, BodyPair } from "../types/body-matrix.type.ts";

const MAX_PAIRS = 1000;

@Resolver(() => BodyPair)
export class BodyMatrixResolver {
  @Query(() => BodyMatrix, {
    description: "Which bodies meet in a window, by organisers and by the posts of those reported there.",
  })
  async bodyMatrix(
    @Arg("level", () => String, { nullable: true, description: "Only attendees' posts of this level." })
    level: string | null,
    @Arg("maxBodies", () => Int, {
      defaultValue: MAX_BODIES,
      description: "Meetings of more bodies are left out: a national conference brings all together.",
    })
    maxBodies: number,
    @Arg("first", () => Int, {
      defaultValue: 100,
      description: `How many pairs at most; up to ${MAX_PAIRS}.`,
    })
    first: number,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { graph }: Context,
  ) {
    if (first < 0 || first > MAX_PAIRS)
      throw badUserInput(`\`first\` is ${first}; give a number from 0 to ${MAX_PAIRS}.`);
    const params = { level: level ?? null, limit: LIMITS.rows, ...window.params(), ...belief.params() };
    const parts = await graph.read("bodies-at-meetings", params);
    const { pairs, tooLarge } = bodyMatrix(parts, maxBodies);
    const most = [...pairs].sort((a, b) => shared(b) - shared(a));
    return {
      pairs: most.slice(0, first),
      totalCount: pairs.length,
      tooLarge,
      meetings: new Set(parts.map(({ meetingId }) => meetingId)).size - tooLarge,
      truncated: parts.length === LIMITS.rows,
    };
  }

  @FieldResolver(() => Body, { description: "The one, by the order of keys." })
  first(@Root() { firstId }: BodyPair, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, firstId);
  }

  @FieldResolver(() => Body, { description: "The other." })
  second(@Root() { secondId }: BodyPair, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, secondId);
  }
}

function shared({ organised, attended, hostedByFirst, hostedBySecond }: BodyPair): number {
  return organised + attended + hostedByFirst + hostedBySecond;
}

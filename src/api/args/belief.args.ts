import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, Float } from "type-graphql";
import { badUserInput } from "../error-codes.ts";
import type { StatementArgs } from "./statement-args.ts";

/** Which statements count; null: all that are not rejected and whose article is not retracted. */
export interface BeliefParams extends Readonly<Record<string, unknown>> {
  readonly knownAt: string | null;
  readonly minConfidence: number | null;
}

export const BELIEVE_ALL: BeliefParams = { knownAt: null, minConfidence: null };

export function beliefOf({ knownAt, minConfidence }: Partial<BeliefParams>): BeliefParams {
  return { knownAt: knownAt ?? null, minConfidence: minConfidence || null };
}

export function believesAll({ knownAt, minConfidence }: BeliefParams): boolean {
  return knownAt === null && minConfidence === null;
}

@ArgsType()
export class BeliefArgs implements StatementArgs {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "What was known on this day: only articles published up to then count, and counts and citation dates are theirs. Undated articles do not count then. Left out: all articles.",
  })
  knownAt?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Only statements at least this sure count, from 0 to 1; counts and citation dates are theirs. Left out: 0.",
  })
  minConfidence?: number | null;

  params(): BeliefParams {
    const { knownAt = null, minConfidence = null } = this;
    if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
      throw badUserInput(`\`minConfidence\` is ${minConfidence}; give a number from 0 to 1.`);
    return { knownAt, minConfidence };
  }
}

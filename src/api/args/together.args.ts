import { ArgsType, Field, ID } from "type-graphql";
import { badUserInput } from "../error-codes.ts";
import { keyOf } from "../given-id.ts";
import type { StatementArgs } from "./statement-args.ts";

const MAX_PERSONS = 20;

@ArgsType()
export class TogetherArgs implements StatementArgs {
  @Field(() => [ID], { description: `Persons who all were there; from 1 to ${MAX_PERSONS}.` })
  all!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: `Persons none of whom is reported there, which is not to say that they were absent; ${MAX_PERSONS} at most.`,
  })
  none?: string[] | null;

  params() {
    const none = this.none ?? [];
    if (this.all.length === 0 || Math.max(this.all.length, none.length) > MAX_PERSONS)
      throw badUserInput(
        `Give from 1 to ${MAX_PERSONS} persons in \`all\`, and at most as many in \`none\`.`,
      );
    const keys = (ids: readonly string[]) => ids.map((id) => keyOf("Person", id));
    return { all: keys(this.all), none: keys(none) };
  }
}

import { ArgsType, Field } from "type-graphql";
import { StatementType } from "../enums.ts";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class StatementTypesArgs implements StatementArgs {
  @Field(() => [StatementType], {
    nullable: true,
    description: "Only statements of these types. Left out: all.",
  })
  types?: StatementType[] | null;

  params() {
    return { types: this.types ?? null };
  }
}

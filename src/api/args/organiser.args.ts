import { ArgsType, Field, ID } from "type-graphql";
import { keyOf } from "../given-id.ts";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class OrganiserArgs implements StatementArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Only meetings that this body, or one under it, organised. Left out: all.",
  })
  organiser?: string | null;

  params() {
    return { organiser: keyOf("Body", this.organiser) };
  }
}

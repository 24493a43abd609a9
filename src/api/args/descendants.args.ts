import { ArgsType, Field } from "type-graphql";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class DescendantsArgs implements StatementArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the bodies that belong to it count too, down to eight steps.",
  })
  descendants!: boolean;

  params() {
    return { descendants: this.descendants };
  }
}

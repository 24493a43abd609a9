import { ArgsType, Field } from "type-graphql";
import { TenureEvent } from "../enums.ts";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class TenureEventsArgs implements StatementArgs {
  @Field(() => [TenureEvent], { nullable: true, description: "Only these events. Left out: all." })
  events?: TenureEvent[] | null;

  params() {
    return { events: this.events ?? null };
  }
}

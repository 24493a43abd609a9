import { ArgsType, Field } from "type-graphql";
import { TenureStatus } from "../enums.ts";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class StatusesArgs implements StatementArgs {
  @Field(() => [TenureStatus], {
    nullable: true,
    description: "Only with these statuses. Left out: all.",
  })
  statuses?: TenureStatus[] | null;

  params() {
    return { statuses: this.statuses ?? null };
  }
}

import { ArgsType, Field } from "type-graphql";
import { AttendanceRole } from "../enums.ts";
import type { StatementArgs } from "./statement-args.ts";

/** Every role of someone who was there. */
const PRESENT_ROLES = Object.values(AttendanceRole).filter((role) => role !== AttendanceRole.ABSENT);

@ArgsType()
export class RolesArgs implements StatementArgs {
  @Field(() => [AttendanceRole], {
    nullable: true,
    description: "Only in one of these roles. Left out: all but ABSENT.",
  })
  roles?: AttendanceRole[] | null;

  params() {
    return { roles: this.roles ?? PRESENT_ROLES };
  }
}

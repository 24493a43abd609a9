import { ArgsType, Field } from "type-graphql";
import { AttendanceRole } from "../enums.ts";
import type { StatementArgs } from "./statement-args.ts";

const { OPENED, SPOKE, REPORTED, CONCLUDED } = AttendanceRole;

@ArgsType()
export class SpeakerRolesArgs implements StatementArgs {
  @Field(() => [AttendanceRole], {
    defaultValue: [OPENED, SPOKE, REPORTED, CONCLUDED],
    description: "Only in one of these roles.",
  })
  roles!: AttendanceRole[];

  params() {
    return { roles: this.roles };
  }
}

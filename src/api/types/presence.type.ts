import { Field, ObjectType } from "type-graphql";
import { AttendanceRole } from "../enums.ts";

@ObjectType({ description: "One person at one meeting." })
export class Presence {
  @Field(() => Boolean, { description: "Whether an article says that the person chaired it." })
  chaired!: boolean;

  @Field(() => [AttendanceRole], {
    description: "The roles that articles report; empty for one who is only said to have chaired.",
  })
  roles!: AttendanceRole[];

  personId!: string;
}

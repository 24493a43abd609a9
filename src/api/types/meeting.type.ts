import { Field, ID, ObjectType } from "type-graphql";
import { MeetingMode, MeetingStatus, TimeOfDay } from "../enums.ts";
import { toGlobalId } from "../global-id.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";
import { Entity } from "./entity.type.ts";

@ObjectType({
  implements: Entity,
  description:
    "A meeting, conference, session, working visit or talk. Where reports differ, what most of them say.",
})
export class Meeting extends Entity {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Meeting", this.id);
  }

  @Field(() => String, { name: "key", description: "A readable id." })
  override id!: string;

  @Field(() => String, { description: "As articles call it, with time and kind." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "As worded: `hội nghị`, `phiên họp`, `buổi làm việc` …",
  })
  kind!: string | null;

  @Field(() => MeetingMode, { nullable: true, description: "Null where no article says." })
  mode!: MeetingMode | null;

  @Field(() => MeetingStatus, {
    nullable: true,
    description: "Held, or only planned. Null where no article says.",
  })
  status!: MeetingStatus | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The day, or the first of several. Null where no article says.",
  })
  date!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last of several days." })
  endDate!: string | null;

  @Field(() => TimeOfDay, { nullable: true, description: "Null where no article says." })
  timeOfDay!: TimeOfDay | null;

  @Field(() => String, { nullable: true, description: "As worded. Null where no article says." })
  place!: string | null;
}

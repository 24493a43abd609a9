import { Field, ObjectType } from "type-graphql";
import { MeetingMode, MeetingStatus, TimeOfDay } from "../enums.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";

@ObjectType({ description: "What one article says of a meeting by itself. Null: it does not say." })
export class MeetingReport {
  @Field(() => String, { description: "As the article calls it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "As worded: `hội nghị`, `phiên họp` …" })
  kind!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The day, or the first of several." })
  date!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last of several days." })
  endDate!: string | null;

  @Field(() => TimeOfDay, { nullable: true, description: "When in the day." })
  timeOfDay!: TimeOfDay | null;

  @Field(() => String, { nullable: true, description: "The place as worded." })
  place!: string | null;

  @Field(() => MeetingMode, { nullable: true, description: "In person, online or both." })
  mode!: MeetingMode | null;

  @Field(() => MeetingStatus, { nullable: true, description: "Held, or only planned." })
  status!: MeetingStatus | null;

  statementId!: string;
  articleId!: string;
  chairIds!: readonly string[];
}

import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Coverage as Counted } from "../../analysis/meetings/rows-in-window.ts";
import { AttendanceRole } from "../enums.ts";
import { Coverage } from "./coverage.type.ts";

export enum BucketSize {
  MONTH = "MONTH",
  QUARTER = "QUARTER",
}
registerEnumType(BucketSize, {
  name: "BucketSize",
  description: "Into which spans of time to divide.",
  valuesConfig: {
    MONTH: { description: "Months: `2020-11`." },
    QUARTER: { description: "Quarters: `2020-Q4`." },
  },
});

@ObjectType({ description: "How many meetings of a person were reported with a role." })
export class RoleCount {
  @Field(() => AttendanceRole, { description: "The role." })
  role!: AttendanceRole;

  @Field(() => Int, { description: "How many meetings; one with several roles counts for each." })
  meetings!: number;
}

@ObjectType({ description: "A month or a quarter of a person's reported meetings." })
export class ActivityBucket {
  @Field(() => String, { description: "`2020-11` or `2020-Q4`." })
  bucket!: string;

  @Field(() => Int, { description: "Meetings reported, in whatever role, absences included." })
  meetings!: number;

  @Field(() => Int, { description: "Those that the person chaired." })
  chaired!: number;

  @Field(() => [RoleCount], {
    description: "By role, in the order of names; roles without a meeting are left out.",
  })
  roleCounts(): RoleCount[] {
    return Object.entries(this.roles).map(([role, meetings]) => ({ role: role as AttendanceRole, meetings }));
  }
  roles!: Record<string, number>;
}

@ObjectType({ description: "A person's reported meetings over time." })
export class Activity {
  @Field(() => [ActivityBucket], {
    description:
      "Oldest first. One without a reported meeting is left out, which is not to say that there was none.",
  })
  buckets!: ActivityBucket[];

  @Field(() => Int, { description: "Meetings in the window whose date is too coarse for a bucket." })
  unplaced!: number;

  @Field(() => Coverage, { description: "What the counts rest on." })
  coverage!: Counted;
}

@ObjectType({ description: "A quarter of a person's places in lists of attendees." })
export class MentionQuarter {
  @Field(() => String, { description: "`2020-Q4`." })
  quarter!: string;

  @Field(() => Int, { description: "How many meetings the lists are of." })
  meetings!: number;

  @Field(() => Float, { description: "Mean place in the list, from 1." })
  meanRank!: number;

  @Field(() => Float, { description: "Mean number of people in the list." })
  meanLength!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Mean of (rank − 1)/(length − 1): 0 always first, 1 always last; null where lists name one person.",
  })
  meanRelativeRank!: number | null;
}

@ObjectType({ description: "Where articles' lists of attendees name a person, over time." })
export class MentionOrder {
  @Field(() => [MentionQuarter], { description: "Oldest first; quarters without a list are left out." })
  quarters!: MentionQuarter[];

  @Field(() => Int, { description: "Lists of meetings whose date names no quarter." })
  unplaced!: number;
}

import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { AttendanceRole, Judgement, StatementType, TenureEvent, TenureStatus } from "../enums.ts";
import { toGlobalId } from "../global-id.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";
import { Node } from "./node.type.ts";

@ObjectType({
  implements: Node,
  description: "One fact as one article states it. Relations of the graph are made of these.",
})
export class Statement extends Node {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Statement", this.id);
  }

  @Field(() => String, {
    name: "key",
    description: "Follows from what is said and where: the same record gives the same key.",
  })
  id!: string;

  @Field(() => StatementType, { description: "What it says of its subject." })
  type!: StatementType;

  @Field(() => String, {
    nullable: true,
    description: "The words that say so. Null where the record came without them.",
  })
  quote!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where the quote begins in the article's text, in UTF-16 code units.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the quote ends, exclusive, in UTF-16 code units." })
  end!: number | null;

  @Field(() => Float, { description: "From 0 to 1: how sure the extractor is." })
  confidence!: number;

  @Field(() => String, { description: "The program, person or file that says that the article says so." })
  extractor!: string;

  @Field(() => String, { description: "The version of that program." })
  extractorVersion!: string;

  @Field(() => String, {
    nullable: true,
    description: "The permanent id of the extraction rule; see `docs/rules.md`.",
  })
  rule!: string | null;

  @Field(() => String, { nullable: true, description: "MENTIONED_IN: the name as worded." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "HOLDS: the title as worded." })
  title!: string | null;

  @Field(() => TenureStatus, { nullable: true, description: "HOLDS: on the article's date." })
  tenure(): TenureStatus | null {
    return this.type === StatementType.HOLDS ? (this.status as TenureStatus) : null;
  }
  status!: string | null;

  @Field(() => TenureEvent, {
    nullable: true,
    description: "HOLDS: what the article reports to have begun or ended it.",
  })
  event!: TenureEvent | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "HOLDS, SUCCEEDED_BY, ISSUED: the day of it. Mentions of meetings: the meeting's day.",
  })
  date!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "HOLDS: the body that decided on the event, as worded.",
  })
  decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "HOLDS: the document by which it was decided, as worded.",
  })
  decision!: string | null;

  @Field(() => AttendanceRole, { nullable: true, description: "ATTENDED: in which role." })
  role!: AttendanceRole | null;

  @Field(() => String, {
    nullable: true,
    name: "site",
    description: "ATTENDED: the site (`điểm cầu`) as worded.",
  })
  at!: string | null;

  @Field(() => Judgement, {
    nullable: true,
    description: "What a reader decided of it; null while nobody has. A rejected statement counts nowhere.",
  })
  judgement!: Judgement | null;

  articleId!: string;
  subjectId!: string;
  objectId!: string | null;
}

import { Field, Float, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { StatementType } from "../enums.ts";

export enum MentionKind {
  PERSON = "person",
  BODY = "body",
  POSITION = "position",
  MEETING = "meeting",
  DOCUMENT = "document",
}
registerEnumType(MentionKind, {
  name: "MentionKind",
  description: "What a mention names.",
  valuesConfig: {
    PERSON: { description: "A person." },
    BODY: { description: "A body." },
    POSITION: { description: "A position." },
    MEETING: { description: "A meeting." },
    DOCUMENT: { description: "A document." },
  },
});

@InputType({ description: "An article that is not loaded yet." })
export class ArticleInput {
  @Field(() => String, { description: "Its text; offsets point into it." })
  text!: string;

  @Field(() => String, { defaultValue: "", description: "Its headline." })
  title!: string;

  @Field(() => String, { nullable: true, description: "When it appeared: `2020-11-30`, or a date-time." })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "The paper." })
  source?: string | null;
}

@ObjectType({ description: "A place in the text where an entity is named." })
export class PreviewMention {
  @Field(() => MentionKind, { description: "What it names." })
  kind!: MentionKind;

  @Field(() => String, { description: "The entity's name, as the record has it." })
  name!: string;

  @Field(() => Int, { description: "Where it begins in the text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where it ends, exclusive." })
  end!: number;
}

@ObjectType({ description: "A statement that would be loaded." })
export class PreviewStatement {
  @Field(() => StatementType, { description: "What it says of its subject." })
  type!: StatementType;

  @Field(() => String, { description: "Whom or what it speaks of." })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: "The other end; null where the article does not tell it.",
  })
  object!: string | null;

  @Field(() => String, { nullable: true, description: "HOLDS: the title as worded. ATTENDED: the role." })
  detail!: string | null;

  @Field(() => Int, { description: "Where its quote begins in the text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where it ends, exclusive." })
  end!: number;

  @Field(() => Float, { description: "From 0 to 1: how sure the extractor is." })
  confidence!: number;

  @Field(() => String, { nullable: true, description: "The rule that made it; see `docs/rules.md`." })
  rule!: string | null;
}

@ObjectType({ description: "What the rules read in an article. Nothing of it is written." })
export class ExtractionPreview {
  @Field(() => [PreviewMention], { description: "In the order of the text." })
  mentions!: PreviewMention[];

  @Field(() => [PreviewStatement], { description: "In the order of the text." })
  statements!: PreviewStatement[];
}

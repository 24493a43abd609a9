import { Field, ObjectType, registerEnumType } from "type-graphql";

export enum MatchedOn {
  NAME = "NAME",
  ABBREVIATION = "ABBREVIATION",
  ALIAS = "ALIAS",
  NUMBER = "NUMBER",
  PLACE = "PLACE",
}
registerEnumType(MatchedOn, {
  name: "MatchedOn",
  description: "Where a search found its words.",
  valuesConfig: {
    NAME: { description: "In the name, title or headline." },
    ABBREVIATION: { description: "In an abbreviation: `BTC TW`." },
    ALIAS: { description: "In another name that articles use." },
    NUMBER: { description: "In the number of a document." },
    PLACE: { description: "In the place of a meeting." },
  },
});

@ObjectType({ description: "Why a search found something." })
export class Match {
  @Field(() => MatchedOn, { description: "Where the words stand." })
  on!: MatchedOn;

  @Field(() => String, { description: "The text that they stand in, as it is written." })
  text!: string;

  @Field(() => Boolean, { description: "Whether only with a letter or two wrong." })
  withTypos!: boolean;
}

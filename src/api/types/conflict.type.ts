import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { Interval } from "./interval.type.ts";
import { Tenure } from "./tenure.type.ts";

export enum ConflictKind {
  ONE_SEAT = "ONE_SEAT",
  TWO_TITLES = "TWO_TITLES",
}
registerEnumType(ConflictKind, {
  name: "ConflictKind",
  description: "Why two tenures cannot both be right.",
  valuesConfig: {
    ONE_SEAT: { description: "Two people hold a position that has one seat." },
    TWO_TITLES: { description: "One person holds positions of one level in two provinces." },
  },
});

@ObjectType({ description: "Two tenures that cannot both be right on the days on which both are sure." })
export class Conflict {
  @Field(() => ConflictKind, { description: "Why not." })
  kind!: ConflictKind;

  @Field(() => Tenure, { description: "The tenure that began first." })
  first!: BoundTenure;

  @Field(() => Tenure, { description: "The other." })
  second!: BoundTenure;

  @Field(() => Interval, { description: "The days on which both are sure." })
  days!: Interval;
}

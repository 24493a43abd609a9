import { Field, Float, ObjectType, registerEnumType } from "type-graphql";

export enum StaffSide {
  FIRST = "FIRST",
  SECOND = "SECOND",
  BOTH = "BOTH",
  NEITHER = "NEITHER",
}
registerEnumType(StaffSide, {
  name: "StaffSide",
  description: "To which of two staffs somebody belongs.",
  valuesConfig: {
    FIRST: { description: "The first." },
    SECOND: { description: "The second." },
    BOTH: { description: "Both: a bridge in person." },
    NEITHER: { description: "Neither: an outsider between them." },
  },
});

@ObjectType({ description: "Somebody on the shortest paths between two staffs." })
export class Broker {
  @Field(() => Float, {
    description:
      "Σ over pairs of a member of each, of the share of their shortest paths through this person. Brandes, Social Networks 30 (2008) 136–145.",
  })
  betweenness!: number;

  @Field(() => Float, {
    description: "The same over the number of such pairs with a path between them, 0 to 1.",
  })
  share!: number;

  @Field(() => StaffSide, { description: "Where the person belongs." })
  staff!: StaffSide;

  personId!: string;
}

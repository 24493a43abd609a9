import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { Certainty } from "../certainty.ts";
import { Tenure } from "./tenure.type.ts";

export enum OccupancyState {
  HELD = "HELD",
  POSSIBLY_HELD = "POSSIBLY_HELD",
  VACANT_OR_UNKNOWN = "VACANT_OR_UNKNOWN",
}
registerEnumType(OccupancyState, {
  name: "OccupancyState",
  description: "Whether somebody held a position on a date.",
  valuesConfig: {
    HELD: { description: "Somebody certainly did." },
    POSSIBLY_HELD: { description: "Somebody may have." },
    VACANT_OR_UNKNOWN: {
      description: "Nobody is said to have; that does not make the position vacant.",
    },
  },
});

@ObjectType({ description: "Somebody who held a position on a date, or may have." })
export class TenureOnDate {
  @Field(() => Tenure, { description: "The tenure, with the statements it is made of." })
  tenure!: BoundTenure;

  @Field(() => Certainty, { description: "How sure it is that it covers the date; never EXCLUDED." })
  held!: Certainty;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days from the date to the nearest on which the position was surely held; null where none is known.",
  })
  daysAway!: number | null;
}

@ObjectType({ description: "Who held a position on a date." })
export class Occupancy {
  @Field(() => OccupancyState, { description: "The answer in one word." })
  occupancy!: OccupancyState;

  @Field(() => [TenureOnDate], {
    description: "Who held it or may have: the surest first, then whose sure days are nearest; 100 at most.",
  })
  holders!: TenureOnDate[];

  @Field(() => Int, { description: "How many held it or may have." })
  totalCount!: number;
}

@ObjectType({ description: "Whole days between two tenures on which neither held the position." })
export class Gap {
  @Field(() => Int, { description: "At least so many; 0 where they may have followed on each other." })
  atLeast!: number;

  @Field(() => Int, {
    description: "At most so many: from the last sure day of one to the first of the other.",
  })
  atMost!: number;
}

@ObjectType({ description: "A holder of a position, in line." })
export class Succession {
  @Field(() => Tenure, { description: "The tenure, with what began and ended it." })
  tenure!: BoundTenure;

  @Field(() => Gap, {
    nullable: true,
    description:
      "Between the tenure before and this one; null for the first, and where either has no sure day.",
  })
  gap!: Gap | null;
}

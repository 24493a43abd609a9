import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { Interval } from "./interval.type.ts";
import { Tenure } from "./tenure.type.ts";

export enum MoveKind {
  TO_CENTRE = "TO_CENTRE",
  TO_PROVINCE = "TO_PROVINCE",
  BETWEEN_PROVINCES = "BETWEEN_PROVINCES",
}
registerEnumType(MoveKind, {
  name: "MoveKind",
  description: "Where a move led.",
  valuesConfig: {
    TO_CENTRE: { description: "From a province to the centre." },
    TO_PROVINCE: { description: "From the centre to a province." },
    BETWEEN_PROVINCES: { description: "From one province to another." },
  },
});

@ObjectType({ description: "The days on which two tenures ran beside each other." })
export class Overlap {
  @Field(() => Interval, { nullable: true, description: "Sure days; null when no day is sure of both." })
  certain!: Interval | null;

  @Field(() => [Interval], {
    description: "Possible days, the sure ones among them; empty: they cannot have met.",
  })
  possible!: Interval[];
}

@ObjectType({ description: "Two positions that one person surely held together for at least a day." })
export class ConcurrentPosts {
  @Field(() => Tenure, { description: "The one that began first." })
  first!: BoundTenure;

  @Field(() => Tenure, { description: "The other." })
  second!: BoundTenure;

  @Field(() => Overlap, { description: "When." })
  overlap!: Overlap;
}

@ObjectType({ description: "Days between two positions on which none is sure." })
export class CareerGap {
  @Field(() => Interval, { description: "Which days." })
  interval!: Interval;

  @Field(() => [Tenure], {
    description: "Tenures that may cover some of it. Empty: by what is said, none does.",
  })
  possible!: BoundTenure[];
}

@ObjectType({ description: "A position given up at one place, and the next taken at another." })
export class Move {
  @Field(() => MoveKind, { description: "Where it led." })
  kind!: MoveKind;

  @Field(() => Tenure, { description: "What was given up." })
  from!: BoundTenure;

  @Field(() => Tenure, { description: "What was taken." })
  to!: BoundTenure;
}

@ObjectType({ description: "A life in office, as far as articles tell." })
export class Career {
  @Field(() => [Tenure], { description: "In order of time." })
  posts!: BoundTenure[];

  @Field(() => [ConcurrentPosts], { description: "Pairs that were surely held together." })
  concurrent!: ConcurrentPosts[];

  @Field(() => [CareerGap], {
    description: "Between the first and the last sure day; nobody says what was then.",
  })
  gaps!: CareerGap[];

  @Field(() => [Move], { description: "Moves between centre and provinces." })
  moves!: Move[];
}

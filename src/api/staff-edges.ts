import { Field, Int, ObjectType } from "type-graphql";
import type { BoundTenure } from "../analysis/tenure/bound-tenures.ts";
import { Certainty } from "./certainty.ts";
import { PlainEdge } from "./connection-type.ts";
import { Tenure } from "./types/tenure.type.ts";

/** Somebody who holds a position in a body. */
@ObjectType()
export abstract class StaffEdge extends PlainEdge {
  @Field(() => Tenure, { description: "In which position, with the statements that say so." })
  tenure!: BoundTenure;

  @Field(() => Certainty, { description: "How sure it is on the date asked about; never EXCLUDED." })
  held!: Certainty;
}

/** A holder, and for how long no article has said so. */
@ObjectType()
export abstract class UncitedEdge extends PlainEdge {
  @Field(() => Tenure, { description: "In which position, with the statements that say so." })
  tenure!: BoundTenure;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the last citing to the day asked about; null when no citing has a day.",
  })
  daysSinceCited!: number | null;
}

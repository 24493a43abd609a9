import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { PlainEdge } from "./connection-type.ts";

export enum Shift {
  ENTERED = "ENTERED",
  LEFT = "LEFT",
  ROSE = "ROSE",
  FELL = "FELL",
  UNCHANGED = "UNCHANGED",
}
registerEnumType(Shift, {
  name: "Shift",
  description: "What became of somebody's share of a person's meetings.",
  valuesConfig: {
    ENTERED: { description: "From none to some." },
    LEFT: { description: "From some to none." },
    ROSE: { description: "To more." },
    FELL: { description: "To less." },
    UNCHANGED: { description: "The same." },
  },
});

/** How close somebody is in one window and in another. */
@ObjectType()
export abstract class CompanionShiftEdge extends PlainEdge {
  @Field(() => Shift, { description: "What became of the share." })
  shift!: Shift;

  @Field(() => Float, { description: "Share of the weight of all companions in the first window, 0 to 1." })
  shareBefore!: number;

  @Field(() => Float, { description: "The same in the second window." })
  shareAfter!: number;
}

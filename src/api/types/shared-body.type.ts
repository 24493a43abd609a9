import { Field, ObjectType } from "type-graphql";
import type { BoundTenure } from "../../analysis/tenure/bound-tenures.ts";
import { Overlap } from "./career.type.ts";
import { Tenure } from "./tenure.type.ts";

@ObjectType({ description: "Two people's tenures in one body, together or one after the other." })
export class SharedBody {
  @Field(() => Tenure, { description: "That of the first person." })
  first!: BoundTenure;

  @Field(() => Tenure, { description: "That of the second person." })
  second!: BoundTenure;

  @Field(() => Overlap, { description: "When both were there." })
  overlap!: Overlap;

  bodyId!: string;
  positionId!: string | null;
}

import { Field, Int, ObjectType } from "type-graphql";
import type { Coverage as Counted } from "../../analysis/meetings/rows-in-window.ts";

@ObjectType({
  description:
    "What a count rests on. Only meetings that articles report are counted; what no article reports is not thereby untrue.",
})
export class Coverage {
  @Field(() => Int, { description: "Meetings counted: reported, and surely inside the window." })
  meetings(): number {
    return this.counted;
  }

  @Field(() => Int, {
    description: "Meetings left out because their date is too coarse to tell whether they lie in the window.",
  })
  straddling!: number;

  @Field(() => Int, {
    description:
      "Meetings left out because their date, or its year, is not known. None where there is no window.",
  })
  undated!: number;

  counted!: number;
}

@ObjectType()
export abstract class CoveredConnection {
  @Field(() => Coverage, { description: "What the counts of this list rest on." })
  coverage!: Counted;
}

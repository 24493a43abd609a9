import { ArgsType, Field, Float, ID, InputType } from "type-graphql";
import type { Exclusion } from "../../analysis/answer/evidence.ts";
import { keyOf } from "../given-id.ts";

@InputType({ description: "Evidence to leave out of an answer, to see what then remains of it." })
export class Exclude {
  @Field(() => [ID], { nullable: true, description: "These articles." })
  articles?: string[] | null;

  @Field(() => [String], { nullable: true, description: "All articles of these sources." })
  sources?: string[] | null;

  @Field(() => Float, { nullable: true, description: "Statements less sure than this, from 0 to 1." })
  lessSureThan?: number | null;

  exclusion(): Exclusion {
    return {
      articleIds: (this.articles ?? []).map((id) => keyOf("Article", id)),
      sources: this.sources ?? [],
      minConfidence: this.lessSureThan ?? 0,
    };
  }
}

@ArgsType()
export class ExcludeArgs {
  @Field(() => Exclude, { description: "What to leave out." })
  exclude!: Exclude;
}

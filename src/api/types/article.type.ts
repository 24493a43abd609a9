import { Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "../global-id.ts";
import { Node } from "./node.type.ts";

@ObjectType({
  implements: Node,
  description:
    "A news article, or a file of reference data (`source` is `seeds`): where statements come from.",
})
export class Article extends Node {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Article", this.id);
  }

  @Field(() => String, { name: "key", description: "The id under which it was loaded." })
  id!: string;

  @Field(() => String, { description: "Its headline." })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "The day in Vietnam on which it appeared: `2020-11-30`. Null where it is not known.",
  })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Who signed it. Null where nobody did." })
  author!: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published. Null where not told." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The paper, or `seeds`." })
  source!: string | null;

  @Field(() => String, { description: "`sha256:` of the text that the offsets point into." })
  contentHash!: string;
}

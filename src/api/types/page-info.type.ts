import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether the list goes on after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the list has more before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Of the last edge; null on an empty page." })
  endCursor!: string | null;
}

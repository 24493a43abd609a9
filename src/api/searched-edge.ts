import { Field, ObjectType } from "type-graphql";
import { PlainEdge } from "./connection-type.ts";
import { Match } from "./search/match.type.ts";

/** An edge of a list that can be searched. */
@ObjectType()
export abstract class SearchedEdge extends PlainEdge {
  @Field(() => Match, {
    nullable: true,
    description: "Why it was found; null where nothing was searched for.",
  })
  match!: Match | null;
}

import { Field, ObjectType } from "type-graphql";
import { PlainEdge } from "./connection-type.ts";
import { Presence } from "./types/presence.type.ts";

/** A meeting of several people, with what each did there. */
@ObjectType()
export abstract class TogetherEdge extends PlainEdge {
  @Field(() => [Presence], {
    description: "What each of the persons asked for did there, in the order given.",
  })
  presences!: Presence[];
}

import { Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "../global-id.ts";
import { Entity } from "./entity.type.ts";

@ObjectType({ implements: Entity, description: "A person whom articles name and say something about." })
export class Person extends Entity {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Person", this.id);
  }

  @Field(() => String, {
    name: "key",
    description: "A readable id: the name without accents, and what tells namesakes apart.",
  })
  override id!: string;

  @Field(() => String, { description: "As most articles write it, without honorific and rank." })
  name!: string;
}

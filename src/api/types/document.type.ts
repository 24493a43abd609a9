import { Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "../global-id.ts";
import { Entity } from "./entity.type.ts";

@ObjectType({
  implements: Entity,
  description: "A numbered or named instrument of the Party or the State: a resolution, directive, law …",
})
export class Document extends Entity {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Document", this.id);
  }

  @Field(() => String, { name: "key", description: "A readable id." })
  override id!: string;

  @Field(() => String, { description: "As most articles write it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "`Nghị quyết`, `Chỉ thị`, `Luật` …" })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: "`18-NQ/TW`, or as far as an article gives it: `05`." })
  number!: string | null;
}

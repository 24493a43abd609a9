import { Field, ID, Int, ObjectType } from "type-graphql";
import { toGlobalId } from "../global-id.ts";
import { Entity } from "./entity.type.ts";

@ObjectType({
  implements: Entity,
  description: "A post, a rank in the Party or a seat: what one holds, whoever holds it.",
})
export class Position extends Entity {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Position", this.id);
  }

  @Field(() => String, { name: "key", description: "A readable id." })
  override id!: string;

  @Field(() => String, { name: "title", description: "`Trưởng Ban Tổ chức Trung ương`." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The title without its body: `Trưởng Ban`. Null where it was not told apart.",
  })
  role!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "central, province, district, commune or other. Null where it is not known.",
  })
  level!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many people hold it at one time. Null: any number, or not known.",
  })
  seats!: number | null;
}

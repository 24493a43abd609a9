import { Field, ID, ObjectType } from "type-graphql";
import { toGlobalId } from "../global-id.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";
import { Entity } from "./entity.type.ts";

@ObjectType({
  implements: Entity,
  description: "An organisation of the Party or the State, or a province as a territorial authority.",
})
export class Body extends Entity {
  @Field(() => ID, { name: "id", description: "Opaque, and unique among nodes of all types." })
  override globalId(): string {
    return toGlobalId("Body", this.id);
  }

  @Field(() => String, { name: "key", description: "A readable id; of seeded bodies the seed's." })
  override id!: string;

  @Field(() => String, { description: "The seed's, or the first of its wordings in the alphabet." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "ministry, party-commission, province … as in `seeds/README.md`. Null for bodies without a seed.",
  })
  kind!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The province that it belongs to; null for central bodies.",
  })
  area!: string | null;

  @Field(() => [String], { description: "`UBND`, `BTC TW` …" })
  abbreviations!: string[];

  @Field(() => [String], { description: "Other names that articles use." })
  aliases!: string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "First day of its existence. Null where it is not known.",
  })
  from!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Last day of its existence. Null while it exists.",
  })
  until!: string | null;
}

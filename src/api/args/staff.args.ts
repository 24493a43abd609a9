import { ArgsType, Field } from "type-graphql";
import { DescendantsArgs } from "./descendants.args.ts";

@ArgsType()
export class StaffArgs extends DescendantsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Only positions of this level: central, province, district, commune or other. Left out: all.",
  })
  level?: string | null;

  override params() {
    return { ...super.params(), level: this.level ?? null };
  }
}

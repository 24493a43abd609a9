import { ArgsType, Field } from "type-graphql";
import { datePartsOf, type PartialDate } from "../../record/partial-date.ts";
import { badUserInput } from "../error-codes.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";

@ArgsType()
export class AsOfArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "The day, month or year in the world's time that is asked about. Left out: today in Vietnam.",
  })
  asOf?: PartialDate | null;

  date(): PartialDate {
    return this.asOf ?? todayInVietnam();
  }

  /** @throws GraphQLError BAD_USER_INPUT when a month or year was given */
  day(): string {
    const date = this.date();
    if (datePartsOf(date)?.day !== undefined && !date.startsWith("--")) return date;
    throw badUserInput(`\`asOf\` is ${date}; this field wants a day: "2020-11-30".`);
  }
}

function todayInVietnam(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

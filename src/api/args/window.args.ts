import { ArgsType, Field, InputType } from "type-graphql";
import type { Window } from "../../analysis/time/window.ts";
import { dayRangeOf, type PartialDate } from "../../record/partial-date.ts";
import { badUserInput } from "../error-codes.ts";
import { PartialDateScalar } from "../partial-date-scalar.ts";
import type { StatementArgs } from "./statement-args.ts";

/** The window that statements compare partial dates with, as text; both ends or none. */
export interface WindowParams extends Readonly<Record<string, unknown>> {
  readonly from: string | null;
  readonly to: string | null;
}

@ArgsType()
@InputType("Window", { description: "A span of time; an end that is left out is open." })
export class WindowArgs implements StatementArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "Only from here on, as far as dates are said: `2020-11` is not from `2020-11-15` on for certain, and is left out. So is what has no known year.",
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Only up to here, this day, month or year included; the same holds for dates said in part.",
  })
  to?: PartialDate | null;

  params(): WindowParams {
    return windowParams(this.days());
  }

  /** @throws GraphQLError BAD_USER_INPUT where an end has no year, or they are the wrong way round */
  days(): Window {
    const { from, to } = this;
    const first = from == null ? null : rangeOf("from", from).first;
    const last = to == null ? null : rangeOf("to", to).last;
    if (first && last && first > last) throw badUserInput(`\`from\` is ${from}, after \`to\`, ${to}.`);
    return { from: first, to: last };
  }
}

function windowParams({ from: first, to: last }: Window): WindowParams {
  if (first === null && last === null) return { from: null, to: null };
  return {
    // The shortest form of the first day: `2020-11` as a date is not before `2020-11`, and so is inside.
    from: first?.replace(/(-01)?-01$/, "") ?? "0",
    to: last === null ? "9" : endKey(last),
  };
}

function rangeOf(name: string, date: PartialDate) {
  const range = dayRangeOf(date);
  if (range) return range;
  throw badUserInput(`\`${name}\` is ${date}, which has no year; write "2020", "2020-11" or "2020-11-30".`);
}

/** The last day in a form that is not before the end of its month or year, when it is their last day. */
function endKey(day: string): string {
  if (day.endsWith("-12-31")) return `${day.slice(0, 4)}-99-99`;
  const month = day.slice(0, 7);
  return dayRangeOf(month)?.last === day ? `${month}-99` : day;
}

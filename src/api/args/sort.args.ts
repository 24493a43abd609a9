import { ArgsType, Field, registerEnumType } from "type-graphql";
import type { StatementArgs, StatementArgsClass } from "./statement-args.ts";

/** By these a list ascends; by dates and counts it descends. */
const ASCENDING = "NAME";

/**
 * The argument `sort` of a list, with an enum of its own.
 * @param orders what each order means; the first is the default
 */
function sortArgs(name: string, orders: Readonly<Record<string, string>>): StatementArgsClass {
  const keys = Object.keys(orders);
  const values = Object.fromEntries(keys.map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: orders[key]! }]));
  registerEnumType(values, {
    name,
    description: "The order of the list. Ties are in the order of keys.",
    valuesConfig,
  });

  @ArgsType()
  class SortArgs implements StatementArgs {
    @Field(() => values, { defaultValue: keys[0]!, description: "The order of the list." })
    sort!: string;

    params() {
      return { sort: this.sort, descending: this.sort !== ASCENDING };
    }
  }
  return SortArgs;
}

const NAME = "By name, in the order of code points.";
const ARTICLES = "By how many articles mention it, most first.";

export const PersonSortArgs = sortArgs("PersonSort", {
  NAME,
  ARTICLES,
  MEETINGS: "By how many meetings the person chaired or attended, most first.",
});
export const PositionSortArgs = sortArgs("PositionSort", {
  NAME: "By title, in the order of code points.",
  ARTICLES,
  HOLDERS: "By how many people are said to hold or have held it, most first.",
});
export const BodySortArgs = sortArgs("BodySort", {
  NAME,
  ARTICLES,
  MEETINGS: "By how many meetings it organised, most first.",
});
export const MeetingSortArgs = sortArgs("MeetingSort", {
  DATE: "Newest first; without a known date last.",
  NAME,
  ARTICLES,
  ATTENDEES: "By how many people are reported to have attended, most first.",
});
export const DocumentSortArgs = sortArgs("DocumentSort", {
  NAME,
  ARTICLES,
  MEETINGS: "By how many meetings took it up, most first.",
});
export const ArticleSortArgs = sortArgs("ArticleSort", {
  DATE: "Newest first; undated last.",
  NAME: "By title, in the order of code points.",
  STATEMENTS: "By how many statements are drawn from it, most first.",
});

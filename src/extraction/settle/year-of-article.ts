import { isOfPlans, type YearSource } from "./years-said.ts";

/** Times that a year is said in an article that is of it, and its share of all years said. */
const LEAST_SAID = 4;
const LEAST_SHARE = 0.7;
/** Before them the year before is looked back on, from their end on one plans for the next. */
const MARCH = 3;
const NOVEMBER = 11;

/** An article that speaks of one year again and again, and of no later one, is of it. */
export const yearOfArticle: YearSource = (_, date, said) => {
  if (date.month! < MARCH || date.month! >= NOVEMBER) return [];
  const latest = Math.max(...said.map(({ year }) => year));
  const times = said.filter(({ year }) => year === latest).length;
  return times >= LEAST_SAID && times >= LEAST_SHARE * said.length && !isOfPlans(latest) ? [latest] : [];
};

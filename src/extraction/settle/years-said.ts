import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";

/** Of news on the web. */
export const FIRST_YEAR = 2000;
/** Dates looked at for a year; no article needs more. */
export const MOST_DATES = 100;
const MOST_YEARS = 200;
const MOST_TOKENS = 20_000;

/** A year of this century that an article says, and where. */
export interface SaidYear {
  readonly at: number;
  readonly year: number;
}

/** The years that one kind of telling gives a yearless date; none where it says nothing. */
export type YearSource = (
  article: AnnotatedArticle,
  date: DateMention,
  said: readonly SaidYear[],
) => readonly number[];

/** The years of this century that an article says in four figures, in reading order; not the ends of a span, `2017-2023`. */
export function yearsSaid({ tokens }: AnnotatedArticle): SaidYear[] {
  const isSpan = (dash: number, other: number) =>
    (tokens.isMark(dash, "-") || tokens.isMark(dash, "–")) && tokens.isNumber(other);
  const found: SaidYear[] = [];
  const end = Math.min(tokens.count, MOST_TOKENS);
  for (let at = 0; at < end && found.length < MOST_YEARS; at++)
    if (
      tokens.isNumber(at) &&
      /^20\d\d$/.test(tokens.word(at)) &&
      !isSpan(at - 1, at - 2) &&
      !isSpan(at + 1, at + 2)
    )
      found.push({ at, year: Number(tokens.word(at)) });
  return found;
}

/** `tầm nhìn 2030`, `nhiệm kỳ 2016-2021`: plans run to years of five. */
export function isOfPlans(year: number): boolean {
  return year % 5 === 0;
}

/** Whether an article says a later year that no plan runs to. */
export function saysLater(said: readonly SaidYear[], year: number): boolean {
  return said.some((other) => other.year > year && !isOfPlans(other.year));
}

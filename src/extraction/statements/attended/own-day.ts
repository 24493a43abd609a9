import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import { type DateMention, isDay } from "../../mentions/date-mention.ts";

const FARTHEST_DAY = 16;
/** A day so near behind its verb is the day of what is said, whatever meeting else has it. */
const NEAR = 4;
const PAUSES = [",", ":", ";", ".", '"', "“"];

/** `phát biểu hôm 23/4 tại Berlin`: another occasion than the one reported. */
export function saysItsDay(article: AnnotatedArticle, verb: Mark): boolean {
  for (let at = verb.to; at < verb.to + FARTHEST_DAY; at++) {
    if (PAUSES.some((mark) => article.tokens.isMark(at, mark)) || article.marks.at(at, "verb", "say"))
      return false;
    const said = article.datesWithin(at, at + 1).find(isDay);
    if (said)
      return at - verb.to < NEAR || !article.meetings.some(({ date }) => date && isSameDay(date, said));
  }
  return false;
}

function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.day === b.day && a.month === b.month && a.relative === b.relative;
}

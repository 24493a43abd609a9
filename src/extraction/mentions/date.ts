import type { ReadText } from "../read-text.ts";
import type { DateMention, TimeOfDay } from "./date-mention.ts";
import { whereEnd } from "./where-end.ts";

const SEPARATORS = ["/", "-", "–", "."];
/** In tokens, of the days that a list counts up. */
const LONGEST_DAYS = 12;
/** In tokens, of a meeting's name before its days. */
const LONGEST_NAME = 10;
/** In tokens, of `diễn ra tại thành phố Hồ Chí Minh`. */
const LONGEST_PLACE = 8;

interface Numbers {
  readonly to: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly endDay?: number;
  readonly endMonth?: number;
}

/** The dates that a text says, in reading order: days, ranges of days, months and relative days. */
export function dateMentions(text: ReadText): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < text.tokens.count) {
    const date = dateAt(text, at);
    if (date) found.push(date);
    at = date ? date.to : at + 1;
  }
  return found;
}

function dateAt(text: ReadText, from: number): DateMention | null {
  const lead = leadAt(text, from);
  if (!lead) return text.tokens.isNumber(from) ? bareDate(text, from) : null;
  const numbers = numbersAt(text, lead.to, lead.monthSaid);
  if (!numbers && lead.relative === undefined && !lead.isSameDay) return null;
  const end = numbers?.to ?? lead.to;
  const { to: _, ...parts } = numbers ?? { to: 0 };
  return {
    from,
    to: closeParenthesis(text, end, lead.openParenthesis),
    ...parts,
    ...(lead.timeOfDay ? { timeOfDay: lead.timeOfDay } : {}),
    ...(lead.relative === undefined ? {} : { relative: lead.relative }),
    isSameDay: !numbers && lead.isSameDay,
    isLimit: lead.isLimit || limitBefore(text, from),
  };
}

interface Lead {
  readonly to: number;
  readonly monthSaid: boolean;
  readonly openParenthesis: boolean;
  readonly isLimit: boolean;
  readonly isSameDay: boolean;
  readonly timeOfDay?: TimeOfDay;
  readonly relative?: number;
}

/** The words that announce a date: `Sáng ngày`, `hôm nay`, `tháng`. Null where none begins here. */
function leadAt(text: ReadText, from: number): Lead | null {
  const { marks, tokens } = text;
  let to = from;
  let timeOfDay: TimeOfDay | undefined;
  let relative: number | undefined;
  let monthSaid = false;
  let daySaid = false;
  let isLimit = false;
  let isSameDay = false;
  for (;;) {
    const mark = marks.at(to, "time");
    if (!mark) break;
    const { sense, value } = mark.entry;
    if (sense === "time-of-day") timeOfDay = value as TimeOfDay;
    else if (sense === "relative-day") {
      relative = Number(value);
      if (mark.entry.extra) timeOfDay = mark.entry.extra as TimeOfDay;
    } else if (sense === "same-day") isSameDay = true;
    else if (sense === "day") daySaid = true;
    else if (sense === "deadline" || sense === "until") isLimit = true;
    else if (sense === "month" && !daySaid) {
      monthSaid = true;
      to = mark.to;
      break;
    } else break;
    to = mark.to;
  }
  if (to === from) return null;
  const openParenthesis = relative !== undefined && tokens.isMark(to, "(");
  if (relative !== undefined && tokens.isMark(to, ",")) {
    // `hôm nay, ngày 5/9`, `chiều nay, 5/9`
    if (marks.at(to + 1, "time", "day")) to += 2;
    else if (dayInFigures(text, to + 1)) to++;
  } else if (openParenthesis) to++;
  return {
    to,
    monthSaid,
    openParenthesis,
    isLimit,
    isSameDay,
    ...(timeOfDay ? { timeOfDay } : {}),
    ...(relative === undefined ? {} : { relative }),
  };
}

function closeParenthesis({ tokens }: ReadText, to: number, open: boolean): number {
  return open && tokens.isMark(to, ")") ? to + 1 : to;
}

/** `trước 31/12`, `đến 10/10`: a limit without the word day. */
function limitBefore({ marks }: ReadText, from: number): boolean {
  const before = marks.at(from - 1, "time");
  return (
    before?.entry.sense === "until" || before?.entry.sense === "deadline" || before?.entry.sense === "from"
  );
}

/**
 * `từ ngày 8 đến 10/12` is a limit, too, but for `diễn ra từ ngày 8 đến 10/12`, for `kỳ họp (từ 8 đến 10/12)`
 * and for a sentence that opens with it: `Từ ngày 8 đến 10/12, tại Hà Nội, …`.
 */
function isLimited(text: ReadText, from: number, numbers: Numbers): boolean {
  const isRange = announcedFrom(text.marks, from) !== null;
  return (isRange || limitBefore(text, from)) && !areDaysOf(text, from, numbers);
}

function areDaysOf(text: ReadText, from: number, numbers: Numbers): boolean {
  const { marks, tokens, sentences, sentenceOf } = text;
  const start = numbers.endDay === undefined ? null : announcedFrom(marks, from);
  if (start === null) return false;
  if (start === sentences[sentenceOf[from]!]!.from || tokens.isMark(start - 1, "(")) return true;
  for (let at = start - 2; at >= start - LONGEST_PLACE; at--) {
    const verb = marks.at(at, "verb", "take-place");
    if (verb && whereEnd(text, verb.to) === start) return true;
  }
  return isBehindMeeting(text, start);
}

/** `kỳ họp lần thứ VI từ ngày 6/9 đến ngày 8/9`: right behind what is called by a few words; not what it is about. */
function isBehindMeeting({ marks, tokens }: ReadText, from: number): boolean {
  for (let at = from - 1; at >= from - LONGEST_NAME; at--) {
    if (marks.at(at, "meeting")) return true;
    // `hội nghị về việc nộp hồ sơ từ ngày 8 đến 10/12`: of its subject.
    if (/^(?:về|nhằm|để|bàn|phó|đợt|tháng|thi|động)$/i.test(tokens.word(at)) || marks.at(at, "verb"))
      return false;
    if (!tokens.isWord(at) && !tokens.isNumber(at)) return false;
  }
  return false;
}

/** A date with nothing that announces it needs its year, or a word that dates follow. */
function bareDate(text: ReadText, from: number): DateMention | null {
  if (text.words.ids[from - 1] === text.lexicon.word("thứ")) return null;
  const numbers = numbersAt(text, from, false);
  if (numbers === null) return bareMonth(text, from);
  if (numbers.month === undefined || numbers.day === undefined) return null;
  const announced =
    numbers.year !== undefined ||
    text.tokens.isMark(from - 1, "(") ||
    text.marks.at(from - 1, "time") !== undefined ||
    (numbers.endDay !== undefined && announcedFrom(text.marks, from) !== null) ||
    isAnnouncing(text, from - 1);
  if (!announced) return null;
  const { to, ...parts } = numbers;
  return { from, to, ...parts, isSameDay: false, isLimit: isLimited(text, from, numbers) };
}

/** `cuối 9/2017`, `từ 7/2014`: a month in figures; not the number of a paper, `9/2017/NĐ-CP`. */
function bareMonth(text: ReadText, from: number): DateMention | null {
  const { tokens } = text;
  const numbers = tokens.isMark(from + 1, "/") ? monthAt(text, from) : null;
  if (numbers?.year === undefined || tokens.isMark(numbers.to, "/") || tokens.isMark(numbers.to, "-"))
    return null;
  // `đến hết 9/2016 hộ dân`: nine of so many.
  if (
    tokens.isWord(numbers.to) &&
    /^(?:hộ|người|xã|thôn|huyện|dự|công|đơn|doanh)$/.test(tokens.word(numbers.to))
  )
    return null;
  const isPart = tokens.isWord(from - 1) && /^(?:đầu|giữa|cuối|hết)$/i.test(tokens.word(from - 1));
  const isLimit = limitBefore(text, from);
  if (!isPart && !isLimit) return null;
  const { to, ...parts } = numbers;
  return { from, to, ...parts, isSameDay: false, isLimit };
}

function isAnnouncing({ words, lexicon }: ReadText, at: number): boolean {
  if (at < 0) return false;
  return words.ids[at] === lexicon.word("vào") || words.ids[at] === lexicon.word("trước");
}

function numbersAt(text: ReadText, from: number, monthSaid: boolean): Numbers | null {
  return monthSaid ? monthAt(text, from) : (dayInWords(text, from) ?? dayInFigures(text, from));
}

/** `7/2018`, `7-2018`, `7 năm 2018`, behind the word month. */
function monthAt(text: ReadText, from: number): Numbers | null {
  const month = monthNumber(text, from);
  if (month === null) return null;
  const year = yearAfter(text, from + 1);
  return year ? { to: year.to, month, year: year.year } : { to: from + 1, month };
}

/** `28 tháng 4 năm 2016`, `27 và 28 tháng 2`. */
function dayInWords(text: ReadText, from: number): Numbers | null {
  const day = dayNumber(text, from);
  if (day === null) return null;
  const month = monthBehind(text, from + 1);
  if (!month) return null;
  const year = yearAfter(text, month.to);
  return year
    ? { to: year.to, day, month: month.number, year: year.year }
    : { to: month.to, day, month: month.number };
}

/** `tháng 4`, `tháng Tư`, `November`. */
function monthBehind(text: ReadText, at: number): { number: number; to: number } | null {
  const named = text.marks.at(at, "time", "month-name");
  if (named) return { number: Number(named.entry.value), to: named.to };
  const month = text.marks.at(at, "time", "month");
  const number = month ? monthNumber(text, month.to) : null;
  return month && number !== null ? { number, to: month.to + 1 } : null;
}

/** `26/10`, `26-10-2018`, `20-21/9`, `27 và 28-2`. */
function dayInFigures(text: ReadText, from: number): Numbers | null {
  const day = dayNumber(text, from);
  if (day === null) return null;
  const range = rangeAt(text, from);
  if (range) return { ...range, day };
  if (!separatorAt(text, from + 1)) return null;
  const month = monthNumber(text, from + 2);
  if (month === null) return null;
  const year = yearAfter(text, from + 3);
  if (year) return { to: year.to, day, month, year: year.year };
  const end = endOfMonths(text, from);
  if (end) return { ...end, day, month };
  // `24/24 giờ`, `1/500`, `5-7 người`: no date goes on in figures.
  if (separatorAt(text, from + 3) && text.tokens.isNumber(from + 4)) return null;
  return { to: from + 3, day, month };
}

/** `20-21/9`, `27 và 28-2`, `từ ngày 8 đến ngày 10/12`, `các ngày 17, 18 và 19/10`. */
function rangeAt(text: ReadText, from: number): Numbers | null {
  const { tokens } = text;
  const last = lastDayAt(text, from);
  const endDay = last === null ? null : dayNumber(text, last);
  if (last === null || endDay === null || !separatorAt(text, last + 1)) return null;
  const month = monthNumber(text, last + 2);
  if (month === null) return null;
  // `4-4-2019` is a day of April, not the fourth to the fourth.
  if (tokens.isMark(last - 1, "-") && tokens.isMark(last + 1, "-")) return null;
  const year = yearAfter(text, last + 3);
  return { to: year?.to ?? last + 3, endDay, endMonth: month, month, ...(year ? { year: year.year } : {}) };
}

/** Where the last day of a range or list stands whose first is at a token; null where none goes on. */
function lastDayAt(text: ReadText, from: number): number | null {
  const { tokens, lexicon, words } = text;
  let at = from + 1;
  while (tokens.isMark(at, ",") && dayNumber(text, at + 1) !== null && at - from < LONGEST_DAYS) at += 2;
  const joined = tokens.isMark(at, "-") || tokens.isMark(at, "–") || words.ids[at] === lexicon.word("và");
  if (joined) return at + 1;
  return at > from + 1 ? at - 1 : untilEnd(text, at, from);
}

/** `27/6-1/7`, `từ 27/6 đến 1/7`: from one month into another. */
function endOfMonths(text: ReadText, from: number): Numbers | null {
  const { tokens } = text;
  const at = from + 3;
  const joined = tokens.isMark(at, "-") || tokens.isMark(at, "–");
  const last = joined && tokens.isMark(at - 2, "/") ? at + 1 : untilEnd(text, at, from);
  if (last === null || (joined && !tokens.isMark(last + 1, "/")) || !separatorAt(text, last + 1)) return null;
  const endDay = dayNumber(text, last);
  const endMonth = monthNumber(text, last + 2);
  if (endDay === null || endMonth === null) return null;
  const year = yearAfter(text, last + 3);
  return { to: year?.to ?? last + 3, endDay, endMonth, ...(year ? { year: year.year } : {}) };
}

/** `từ ngày 8 đến 10/12`, `từ 8 đến ngày 10/12`: where the day behind `đến` stands. */
function untilEnd({ marks }: ReadText, joint: number, from: number): number | null {
  const until = marks.at(joint, "time", "until");
  return until && announcedFrom(marks, from) !== null ? until.to : null;
}

/** Where `từ ngày`, `từ` begins that ends at a token. */
function announcedFrom(marks: ReadText["marks"], to: number): number | null {
  for (const at of [to - 1, to - 2]) {
    const mark = marks.at(at, "time", "from");
    if (mark?.to === to) return at;
  }
  return null;
}

function yearAfter(text: ReadText, at: number): { year: number; to: number } | null {
  const said = text.marks.at(at, "time", "year");
  const comma = text.tokens.isMark(at, ",") ? text.marks.at(at + 1, "time", "year") : undefined;
  const bare = text.marks.at(at - 1, "time", "month-name") !== undefined ? at : -1;
  const numberAt = said?.to ?? comma?.to ?? (separatorAt(text, at) ? at + 1 : bare);
  const year = numberOf(text, numberAt);
  if (year === null || year < 1900 || year > 2100) return null;
  return { year, to: numberAt + 1 };
}

/** A full stop with a gap behind it ends a sentence: `sáng 13-12. 8h30, …`. */
function separatorAt({ tokens }: ReadText, at: number): boolean {
  if (tokens.isMark(at, ".") && (tokens.gaps[at] !== 0 || tokens.gaps[at + 1] !== 0)) return false;
  return SEPARATORS.some((mark) => tokens.isMark(at, mark));
}

function dayNumber(text: ReadText, at: number): number | null {
  const day = numberOf(text, at);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

function monthNumber(text: ReadText, at: number): number | null {
  const month = numberOf(text, at);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}

function numberOf({ tokens }: ReadText, at: number): number | null {
  if (at < 0 || !tokens.isNumber(at)) return null;
  const length = tokens.ends[at]! - tokens.starts[at]!;
  return length > 4 ? null : Number(tokens.word(at));
}

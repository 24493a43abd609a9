import type { TenureStatus } from "../../record/extraction-record.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import { bodyEnd, freeTail, type NameContext, placeTail } from "./body-phrase.ts";
import { closedTail } from "./closed-tail.ts";
import { holderEnd } from "./holder-end.ts";
import { TitleWords } from "./title-key.ts";
import type { TitleMention } from "./title-mention.ts";

/** Of a body that only its own words name: `Cục trưởng Thông tin đối ngoại`, `Chủ tịch VCCI`. */
const LONGEST_TAIL = 8;
/** In tokens, of a parenthesis that belongs to a title: `(Bộ Lao động, Thương binh và Xã hội)`. */
const LONGEST_PARENTHESIS = 16;
/** In tokens, of what somebody is in charge of. */
const LONGEST_CHARGE = 14;
/** What follows these is a country or nothing. */
const CLOSED_TITLES: ReadonlySet<string> = new Set(["none", "country", "place", "embassy", "ministry"]);
const ENDS_IN_POWER = /^(?:chính|thẩm|nhân|ủy|quyền|lực|cầm|nắm|tiếm|đoạt|chủ|thế|toàn|tập|phân)$/i;
/** Who serves another office: `trợ lý tổng thống Nga`, `cố vấn Thủ tướng`. */
const SERVANTS = new Set(["assistant", "deputy-assistant", "adviser", "spokesperson", "press-secretary"]);
const ROMAN = /^[IVXLC]+$/;

/** Every post that the text words, in reading order, none inside another. */
export function titleMentions(context: NameContext): TitleMention[] {
  const found: TitleMention[] = [];
  const words = new TitleWords();
  let end = 0;
  for (const mark of context.text.marks.of("title")) {
    if (mark.from < end) continue;
    // `Ban Bí thư`, `Văn phòng Chủ tịch nước` are bodies that have a title in their name.
    // `Trung Quốc Vương Nghị` holds no king.
    if (context.text.marks.over(mark.from, "body-head", "body", "place")) continue;
    // So are `Đại sứ quán`, `Tổng lãnh sự quán`, which begin with one.
    if ((context.text.marks.at(mark.from, "body-head")?.to ?? 0) > mark.to) continue;
    const title = isWithinWord(context.text, mark) ? null : titleAt(context, mark, words);
    if (!title) continue;
    found.push(title);
    end = title.to;
  }
  return found;
}

/** `chất lượng tăng trưởng của TP`: no head of the city. */
function isWithinWord({ tokens }: ReadText, { from, to }: Mark): boolean {
  return to - from === 1 && tokens.isWord(from - 1) && /^tăng$/i.test(tokens.word(from - 1));
}

function titleAt(context: NameContext, mark: Mark, words: TitleWords): TitleMention | null {
  const { text } = context;
  const { tokens } = text;
  const infix = infixEnd(text, mark.to);
  // `phó chủ tịch phụ trách mảng xã hội`: a charge that is no body is no part of the post.
  const isCharged = infix > mark.to && bodyOf(context, mark, infix).to === infix;
  const afterInfix = isCharged ? standingEnd(text, mark.to) : infix;
  const named = bodyOf(context, mark, afterInfix);
  if (mark.entry.extra === "body" && named.to === afterInfix) return null;
  const before = modifiersBefore(text, mark.from);
  if (before === null) return null;
  const body = { from: named.from, to: wholeEnd(context, mark, before.start, named) };
  const wording = tokens.slice(mark.from, body.to).replace(/\s+/g, " ");
  return {
    start: before.start,
    from: mark.from,
    to: body.to,
    end: holderEnd(context, chargeEnd(context, termEnd(context, body.to))),
    wording,
    words: words.of(wording),
    role: mark.entry.sense,
    level: isForeign(text, mark, body) ? "foreign" : mark.entry.value,
    head: tokens.slice(mark.from, afterInfix).replace(/\s+/g, " "),
    bodyFrom: body.to > afterInfix ? body.from : innerBody(text, mark),
    bodyHead: body.to > afterInfix ? headLeftOut(text, mark, body.from) : null,
    status: isActing(text, mark, afterInfix) && body.to > afterInfix ? "acting" : before.status,
    isNew: before.isNew,
    isPlural: before.isPlural,
  };
}

/** Where the body ends with what goes on with it in lower case; titles of one wording have nothing behind them. */
function wholeEnd(context: NameContext, mark: Mark, start: number, { from, to }: BodyPart): number {
  if (CLOSED_TITLES.has(mark.entry.extra)) return to;
  const { marks, words } = context.text;
  const head = marks.at(from, "body-head");
  const isCapital = ((words.shapes[to - 1] ?? 0) & WordShape.Capital) !== 0;
  const isBare = to === from || head?.to === to || (head?.entry.value === "free" && !isCapital);
  return closedTail(context, start, to, isBare || marks.at(to, "word", "and") !== undefined);
}

/** `Thủ tướng Nhật Bản`, `Bộ trưởng Ngoại giao Lào`; not `Chủ tịch Hội Hữu nghị Việt Nam - Lào`. */
function isForeign({ marks, tokens }: ReadText, mark: Mark, { from, to }: BodyPart): boolean {
  if (mark.entry.extra !== "country" && mark.entry.extra !== "ministry") return false;
  for (let at = from; at < to; at++) {
    const country = marks.at(at, "place");
    if (country?.entry.sense === "country" && country.to === to)
      return !/^Việt Nam$/i.test(tokens.slice(at, to));
  }
  return false;
}

/** `Ủy viên Bộ Chính trị`, `đại biểu Quốc hội`: the body is part of the title's own words. */
function innerBody({ marks }: ReadText, mark: Mark): number | null {
  for (let at = mark.from + 1; at < mark.to; at++)
    if (marks.at(at, "body-head")?.to === mark.to || marks.at(at, "body")?.to === mark.to) return at;
  return null;
}

/** `Bộ trưởng Tài chính` is of the `Bộ Tài chính`; `Bộ trưởng Bộ Tài chính` needs nothing. */
function headLeftOut({ marks }: ReadText, mark: Mark, bodyFrom: number): string | null {
  if (!mark.entry.bodyHead || marks.at(bodyFrom, "body-head") || marks.at(bodyFrom, "place")) return null;
  return mark.entry.bodyHead;
}

/** `Phó Chủ tịch Thường trực`, `Phó Giám đốc phụ trách`: words between a head and its body. */
function infixEnd({ marks }: ReadText, from: number): number {
  let at = from;
  for (;;) {
    const infix = marks.at(at, "modifier", "infix") ?? marks.at(at, "modifier", "charge");
    if (!infix) return at;
    at = infix.to;
  }
}

/** The infixes of `Phó Chủ tịch Thường trực phụ trách …` that stand without what follows. */
function standingEnd({ marks }: ReadText, from: number): number {
  let at = from;
  for (let infix = marks.at(at, "modifier", "infix"); infix; infix = marks.at(at, "modifier", "infix"))
    at = infix.to;
  return at;
}

function isActing({ marks }: ReadText, mark: Mark, afterInfix: number): boolean {
  return mark.entry.sense.startsWith("deputy") && marks.at(mark.to, "modifier", "charge")?.to === afterInfix;
}

interface BodyPart {
  readonly from: number;
  readonly to: number;
}

function bodyOf(context: NameContext, mark: Mark, at: number): BodyPart {
  const none = { from: at, to: at };
  const { marks } = context.text;
  switch (mark.entry.extra) {
    case "none":
      return none;
    case "place":
      return { from: at, to: placeTail(context, at) };
    case "country":
      return { from: at, to: countryEnd(context.text, at) };
    case "embassy":
      return { from: at, to: embassyEnd(context.text, at) };
  }
  // `Trưởng ban Tổ chức Trung ương`, `Phó Tổng Thanh tra Chính phủ`: the head's last words begin the body's name.
  for (let shared = mark.from + 1; at === mark.to && shared < at; shared++) {
    // In `Phó Viện trưởng Viện Sử học` the head's `Viện` begins no name: it does not reach to the head's end.
    const opens = marks.at(shared, "body-head") ?? marks.at(shared, "body");
    if (!opens || opens.to < at) continue;
    const to = bodyEnd(context, shared);
    if (to !== null && to > at) return { from: shared, to };
  }
  const of = marks.at(at, "word", "of");
  const start = of && startsBody(context, of.to) ? of.to : at;
  const to = ministryEnd(context.text, mark, start) ?? namedBodyEnd(context, start, mark);
  return to > start ? { from: start, to } : none;
}

/** `Bộ trưởng Công an Tô Lâm`: a minister's `Công an` is the ministry, which has no place behind it. */
function ministryEnd(text: ReadText, mark: Mark, at: number): number | null {
  const field = mark.entry.extra === "ministry" ? text.marks.at(at, "field") : undefined;
  const isLocal = text.marks.at(at, "body-head")?.entry.value === "place";
  return field && isLocal ? countryEnd(text, field.to) : null;
}

function namedBodyEnd(context: NameContext, at: number, mark: Mark): number {
  const { text, personStarts } = context;
  const { marks, tokens } = text;
  if (personStarts[at] || at >= tokens.count || (tokens.gaps[at]! >= 2 && !tokens.isMark(at - 1, ".")))
    return at;
  const served = SERVANTS.has(mark.entry.sense) ? marks.at(at, "title") : undefined;
  if (served) {
    // `Trợ lý Bộ trưởng Quốc phòng Mỹ`
    const field = served.entry.extra === "ministry" ? marks.at(served.to, "field") : undefined;
    return field ? fieldTail(context, field.to) : countryEnd(text, served.to);
  }
  const body = bodyEnd(context, at);
  if (body !== null) return body;
  const place = placeTail(context, at);
  const field = marks.at(at, "field");
  if (field && field.to >= place) return fieldTail(context, field.to);
  if (marks.at(at, "place-type") || marks.at(at, "place")) return place;
  if (mark.entry.extra === "body") return at;
  // `chủ tịch đảng Meretz`
  if (/^đảng$/i.test(tokens.word(at))) return freeTail(context, at + 1, at + LONGEST_TAIL, false);
  return freeTail(context, at, at + LONGEST_TAIL, false);
}

/** `Bộ trưởng Giáo dục và Đào tạo`, `Bộ trưởng Quốc phòng Mỹ`, `Giám đốc Công an`. */
function fieldTail(context: NameContext, from: number): number {
  const { marks, tokens } = context.text;
  let at = from;
  for (;;) {
    const joined = tokens.isMark(at, "-") || tokens.isMark(at, "&") || marks.at(at, "word", "and") ? 1 : 0;
    const next = marks.at(at + joined, "field");
    if (!next) break;
    at = next.to;
  }
  const owner = marks.at(at, "word", "of") ? marks.at(at + 1, "place")?.to : undefined;
  return owner === undefined ? placeTail(context, at) : embassyEnd(context.text, owner);
}

function startsBody(context: NameContext, at: number): boolean {
  const { marks, words } = context.text;
  if (marks.at(at, "body-head") || marks.at(at, "body")) return true;
  return marks.at(at, "place") !== undefined || (words.shapes[at]! & WordShape.AllCapitals) !== 0;
}

function countryEnd({ marks }: ReadText, at: number): number {
  const place = marks.at(at, "place");
  return place?.entry.sense === "country" ? place.to : at;
}

/** `Đại sứ Việt Nam tại Lào`, `Đại sứ Mỹ`. */
function embassyEnd(text: ReadText, from: number): number {
  let at = countryEnd(text, from);
  const where = text.marks.at(at, "word", "at");
  if (where) {
    const to = text.marks.at(where.to, "place")?.to;
    if (to) at = to;
  }
  return at;
}

/** Null for `ứng viên Tổng thống`: who stands for a post does not hold it. */
function modifiersBefore(
  { marks, tokens }: ReadText,
  from: number,
): { start: number; status: TenureStatus; isNew: boolean; isPlural: boolean } | null {
  let start = from;
  let status: TenureStatus = "current";
  let isNew = false;
  for (let length = 1; length <= 2; length++) {
    const mark = marks.at(from - length, "modifier");
    if (mark?.to !== from) continue;
    const effect = mark.entry.sense;
    if (effect === "candidate") return null;
    if (effect === "infix" || effect === "charge" || isWordEnd(tokens, mark.from)) continue;
    if (effect === "former" || effect === "acting") status = effect;
    if (effect === "new") isNew = true;
    start = mark.from;
  }
  return { start, status, isNew, isPlural: pluralBefore({ marks, tokens }, start) };
}

/** `chính quyền Tổng thống Mỹ`: no acting president. */
function isWordEnd(tokens: ReadText["tokens"], at: number): boolean {
  return tokens.isWord(at - 1) && tokens.word(at) === "quyền" && ENDS_IN_POWER.test(tokens.word(at - 1));
}

function pluralBefore({ marks, tokens }: Pick<ReadText, "marks" | "tokens">, start: number): boolean {
  if (marks.at(start - 1, "word", "plural") || isCounted(tokens, start)) return true;
  for (let length = 2; length <= 3; length++)
    if (marks.at(start - length, "honorific", "many")?.to === start) return true;
  return false;
}

/** `3 Phó Thủ tướng`; not the day of `ngày 3, Phó Thủ tướng` or the `2018` of a date. */
function isCounted(tokens: ReadText["tokens"], start: number): boolean {
  const before = start - 1;
  if (
    !tokens.isNumber(before) ||
    tokens.gaps[start] !== 1 ||
    !/^(?:[2-9]|[1-9]\d)$/.test(tokens.word(before))
  )
    return false;
  return !["/", "-", "–", "."].some((mark) => tokens.isMark(before - 1, mark) && tokens.gaps[before] === 0);
}

/** A parenthesis and the term of office belong to a title, but not to its wording. */
function termEnd(context: NameContext, from: number): number {
  const { marks, tokens } = context.text;
  let at = from;
  if (tokens.isMark(at, "(")) {
    for (let i = at + 1; i < Math.min(at + LONGEST_PARENTHESIS, tokens.count); i++)
      if (tokens.isMark(i, ")")) {
        at = placeBeforeName(context, i + 1);
        break;
      }
  }
  if (!marks.at(at, "word", "term")) return yearsEnd({ marks, tokens }, at);
  at++;
  if (marks.at(at - 1, "word", "term")!.to > at) at = marks.at(at - 1, "word", "term")!.to;
  while (at < tokens.count && isTermPart(tokens, at)) at++;
  return tokens.isMark(at - 1, ",") ? at - 1 : at;
}

/** `Giám đốc Sở Giao thông vận tải (GTVT) TP HCM …`: the place behind a short form, where a name follows. */
function placeBeforeName(context: NameContext, at: number): number {
  if (at >= context.text.tokens.count) return at;
  const to = placeTail(context, at);
  return context.personStarts[to] ? to : at;
}

/** `Thứ trưởng Ngoại giao phụ trách các vấn đề chính trị …`: a charge in words, where a name follows. */
function chargeEnd({ text, personStarts }: NameContext, from: number): number {
  const { marks, tokens } = text;
  const charge = marks.at(from, "modifier", "charge");
  if (!charge) return from;
  const limit = Math.min(charge.to + LONGEST_CHARGE, tokens.count);
  for (let at = charge.to; at < limit; at++) {
    if (personStarts[at]) return at;
    const isInner = tokens.isMark(at, "-") || tokens.isMark(at, "–");
    if (!(tokens.isWord(at) || isInner) || tokens.gaps[at]! > 1 || marks.at(at, "verb")) return from;
  }
  return from;
}

/** `từ 2009 đến 2011`, `từ năm 2013 đến nay`: how long a post was held. */
function yearsEnd({ marks, tokens }: Pick<ReadText, "marks" | "tokens">, from: number): number {
  if (!marks.at(from, "time", "from")) return from;
  const start = marks.at(from + 1, "time", "year")?.to ?? from + 1;
  if (!isYear(tokens, start) || !marks.at(start + 1, "time", "until")) return from;
  const end = marks.at(start + 2, "time", "year")?.to ?? start + 2;
  return isYear(tokens, end) || (tokens.isWord(end) && /^nay$/i.test(tokens.word(end))) ? end + 1 : from;
}

function isYear(tokens: ReadText["tokens"], at: number): boolean {
  return tokens.isNumber(at) && /^(?:19|20)\d\d$/.test(tokens.word(at));
}

function isTermPart(tokens: ReadText["tokens"], at: number): boolean {
  if (tokens.isNumber(at)) return true;
  if (tokens.isMark(at, "-") || tokens.isMark(at, "–")) return tokens.isNumber(at + 1);
  if (tokens.isMark(at, ","))
    return tokens.isNumber(at + 1) || (tokens.isWord(at + 1) && ROMAN.test(tokens.word(at + 1)));
  if (!tokens.isWord(at)) return false;
  const word = tokens.word(at);
  return ROMAN.test(word) || (word === "và" && tokens.isNumber(at + 1));
}

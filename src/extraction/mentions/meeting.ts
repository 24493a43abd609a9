import { TokenKind } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import { firstFrom } from "../first-from.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import { type DateMention, isDay } from "./date-mention.ts";
import type { DocumentMention } from "./document-mention.ts";
import { type DaysBySentence, daysOf, impliedMarks, impliedMeeting } from "./implied-meeting.ts";
import { isClosingDay, isPrepared, isPurpose, isSameClause } from "./meeting-clause.ts";
import type { MeetingMention } from "./meeting-mention.ts";
import { isOfReport, isOtherTime, isRecent } from "./telling-day.ts";
import { whereEnd } from "./where-end.ts";

const LONGEST_DESCRIPTION = 40;
/** So far before a meeting `sẽ` still makes it a plan: `sẽ hội đàm với A, hội kiến B`. */
const FARTHEST_FUTURE = 24;
/** So far behind its meeting a day may stand: `hội nghị … diễn ra ngày 30-3`. */
const LONGEST_TO_DATE = 45;
/** So far where the verb of holding stands right before the day: `hội nghị … do … tổ chức sáng 8-11`. */
const LONGEST_TO_HELD = 90;
/** In tokens, from that verb to the day. */
const LONGEST_TO_DAY = 8;
/** In tokens, of the number that a paper is cited by. */
const LONGEST_NUMBER = 12;
/** In tokens, so far before a meeting a word of another time may stand. */
const FARTHEST_RECENT = 10;
/** In tokens, from a sentence's beginning to the day that opens it. */
const LATEST_OPENING = 2;
/** What a meeting is about, that had a day of its own. */
const MATTERS =
  /(?:^|\s)(?:về (?:việc|vụ|những|sự)|liên quan|xung quanh vụ|vụ tai nạn|(?:cuộc|công tác) bầu cử)(?!\p{L})/iu;
/** What is sent out or written on the day that opens a sentence is no meeting of it. */
const WRITTEN = /(?:^|\s)(?:giấy mời|gửi|có bài|đăng|đưa tin)(?!\p{L})/iu;
/** Verbs that make a meeting by themselves: `hội kiến Chủ tịch Quốc hội Lào`. */
const MEETING_VERBS = new Set(["meet", "receive"]);
/** Meetings of two sides; told of behind another they stay a meeting of their own: `họp báo sau cuộc gặp A`. */
const SIDES = new Set(["talks", "reception", ...MEETING_VERBS]);
const PROGRAMME = "chương trình";
/** What has a meeting's word in its name and is none: `lễ hội`, `Trung tâm Hội nghị`. */
const NO_MEETINGS = new Set(["festival", "venue"]);
/** Behind `tiếp xúc cử tri` in a sentence, what voters are met before or after. */
const SITTINGS = new Set(["sitting", "session", "plenum"]);
/** Words for meetings that are too common to be one without a description. */
const NEEDS_DESCRIPTION = new Set(["programme", "visit"]);

interface Surroundings {
  readonly text: ReadText;
  readonly dates: readonly DateMention[];
  readonly documents: readonly DocumentMention[];
  /** By token: 1 inside titles, documents and names, where a word for a meeting is none. */
  readonly inside: Uint8Array;
  readonly personStarts: Uint8Array;
}

/** Every meeting that the text names or takes up again, in reading order. */
export function meetingMentions(around: Surroundings): MeetingMention[] {
  const { marks } = around.text;
  const verbs = marks.of("verb").filter(({ entry }) => MEETING_VERBS.has(entry.sense));
  // `Quốc hội thảo luận` holds no `hội thảo`.
  const words = marks.of("meeting").filter(({ from }) => !marks.over(from, "body-head", "body", "document"));
  const days = daysBySentence(around);
  const naming = words.filter(({ entry }) => !NO_MEETINGS.has(entry.sense));
  const implied = new Set(impliedMarks(around, days, naming));
  const all = [...words, ...verbs, ...implied].sort((a, b) => a.from - b.from || b.to - a.to);
  const found: MeetingMention[] = [];
  let end = 0;
  let about = 0;
  let described = 0;
  let metVotersIn = -1;
  for (const mark of all) {
    // `phiên toàn thể hội nghị`: one meeting, named by its part and its whole.
    if (mark.from < end || (mark.from === end && end > 0) || around.inside[mark.from]) continue;
    if (isNone(around.text, mark) || isRoom(around.text, mark) || isProgrammeOf(around.text, mark)) continue;
    const isInName = mark.from < about || (mark.from < described && isPrepared(around.text, mark.from));
    if (isInName && !SIDES.has(mark.entry.sense)) continue;
    const sentence = around.text.sentenceOf[mark.from]!;
    if (SITTINGS.has(mark.entry.sense) && sentence === metVotersIn) continue;
    if (mark.entry.sense === "voters") metVotersIn = sentence;
    const mention = meetingAt(around, mark, days);
    if (!mention) continue;
    found.push(
      implied.has(mark) ? impliedMeeting(mention, mark, daysOf(around.text, days, mark.from)) : mention,
    );
    end = mark.to;
    described = mention.to;
    about = isToldOf(mention) ? mention.to : end;
  }
  return found;
}

/** `họp báo bế mạc kỳ họp 11`: what the press is told about is in the name of its conference. */
function isToldOf({ class: kind, isVerb }: Pick<MeetingMention, "class" | "isVerb">): boolean {
  return kind === "press" && !isVerb;
}

/** `lễ hội`; of what may be a plan, `chương trình trồng cây`, somebody goes to the event: `dự chương trình trồng cây`. */
function isNone({ marks }: ReadText, { from, entry }: Mark): boolean {
  if (!NO_MEETINGS.has(entry.sense)) return false;
  return !entry.form.startsWith(PROGRAMME) || marks.at(from - 1, "verb", "attend")?.entry.form !== "dự";
}

/** `bước ra phòng họp`; not `Hải Phòng họp bàn`, `Bộ Quốc phòng họp báo`. */
function isRoom({ tokens, marks }: ReadText, { from }: Mark): boolean {
  const isWord = tokens.isWord(from - 1) && tokens.word(from - 1) === "phòng";
  return isWord && !marks.over(from - 1, "body", "body-head", "field", "place");
}

/** `chương trình họp báo`, `chương trình làm việc với`: the meeting is the inner one; a congress has a programme of its own. */
function isProgrammeOf({ marks }: ReadText, { entry, to }: Mark): boolean {
  if (entry.sense !== "programme") return false;
  return (marks.at(to, "meeting", "press") ?? marks.at(to, "meeting", "working")) !== undefined;
}

/** The days that may be a meeting's, in reading order: no months, no limits, none of papers. */
function daysBySentence({ text, dates, documents }: Surroundings): Map<number, DateMention[]> {
  const groups = new Map<number, DateMention[]>();
  const papers = new Set(documents.filter(({ number }) => number !== null).map(({ to }) => to));
  for (const date of dates) {
    // `công văn số … ngày 22/4`: the day of a paper, not of a meeting; a law is cited by its year.
    if (!isDay(date) || date.isLimit || papers.has(date.from) || isBehindNumber(text, date.from)) continue;
    if (isOfReport(text, date)) continue;
    const sentence = text.sentenceOf[date.from]!;
    const group = groups.get(sentence);
    if (group) group.push(date);
    else groups.set(sentence, [date]);
  }
  return groups;
}

function meetingAt(around: Surroundings, mark: Mark, days: DaysBySentence): MeetingMention | null {
  const { text } = around;
  const isVerb = mark.entry.category === "verb" && !isOrganised(text, mark);
  const to = isVerb ? mark.to : descriptionEnd(around, mark);
  const isThis = text.marks.at(mark.to, "word", "this") !== undefined;
  const isBare = !isVerb && (isThis || to === mark.to);
  if (isInterview(text, mark) || isTitled(text, mark) || isReportedTo(text, mark)) return null;
  if (isBare && NEEDS_DESCRIPTION.has(mark.entry.sense) && !isAttended(text, mark)) return null;
  const dates = daysOf(text, days, mark.from);
  const behind = firstFrom(dates, mark.to);
  const before = lastDayBefore(dates, behind, mark.from);
  const day = ownDate(around, mark, dates[behind]);
  const own = day && before && isOfMatter(text, before, mark, day) ? null : day;
  const told = own ?? before;
  const isOfOtherTime = told !== null && told !== own && isOtherTime(text, told, mark.from);
  return {
    from: mark.from,
    kindTo: mark.to,
    to,
    kind: mark.entry.form,
    class: classOf(mark),
    isVerb,
    isImplicit: false,
    isBare,
    date: isOfOtherTime ? null : told,
    isDateOwn: own !== null,
    isShifted: isOfOtherTime || isShifted(text, mark, to),
    isIndefinite: isIndefinite(text, mark.from),
    isOfMany: isOfMany(text, mark.from),
    isHeld: isHeld(text, mark),
    isPlanned: isPlanned(text, mark.from, isVerb || goesOn(text, mark)),
  };
}

/** To `làm việc với` somebody may be called `cuộc họp` later; to `gặp` or `tiếp` somebody is a talk. */
function classOf({ entry }: Mark): string {
  if (entry.category !== "verb") return entry.form.startsWith(PROGRAMME) ? "programme" : entry.sense;
  return entry.form.includes("làm việc") ? "working-verb" : "talks";
}

/** `Dự chương trình có các ông A, B`. */
function isAttended({ marks }: ReadText, { from }: Mark): boolean {
  return [1, 2].some((back) => marks.at(from - back, "verb", "attend")?.to === from);
}

/** `sẽ chào A, hội kiến B và gặp C`: a word that does something behind another verb's comma. */
function goesOn({ tokens, marks }: ReadText, { from, entry }: Mark): boolean {
  const isSerial = tokens.isMark(from - 1, ",") || marks.at(from - 1, "word", "and")?.entry.form === "và";
  return isSerial && /^(?:hội đàm|hội kiến)$/.test(entry.form);
}

/** `một cuộc họp`, `trong một lần tiếp xúc cử tri`. */
function isIndefinite({ tokens }: ReadText, from: number): boolean {
  const isOne = (at: number) => tokens.isWord(at) && /^một$/i.test(tokens.word(at));
  return isOne(from - 1) || (isOne(from - 2) && /^(?:lần|buổi|số)$/i.test(tokens.word(from - 1)));
}

function isOfMany({ marks, tokens }: ReadText, from: number): boolean {
  if (marks.at(from - 1, "word", "plural")) return true;
  return tokens.isWord(from - 1) && /^nhiều$/i.test(tokens.word(from - 1));
}

/** `tổ chức gặp mặt`: what is organised is a meeting, though its word is a verb elsewhere. */
function isOrganised({ marks }: ReadText, { from }: Mark): boolean {
  for (let length = 2; length <= 4; length++)
    if (marks.at(from - length, "verb", "organise")?.to === from) return true;
  return false;
}

/** `Trước đó, báo cáo với đoàn công tác, ông A …`: whom somebody reported to, at what the text was about. */
function isReportedTo({ tokens, marks, sentences, sentenceOf }: ReadText, { from, entry }: Mark): boolean {
  if (entry.sense !== "visit" || !marks.at(sentences[sentenceOf[from]!]!.from, "word", "shift")) return false;
  return /^báo cáo (?:với|trước)$/i.test(tokens.slice(Math.max(0, from - 3), from));
}

/** `bản tham luận “Chương trình và phương pháp dạy học”`: the title of something else. */
function isTitled({ tokens }: ReadText, { from, entry }: Mark): boolean {
  return entry.sense === "programme" && (tokens.isMark(from - 1, "“") || tokens.isMark(from - 1, '"'));
}

/** `cuộc trao đổi riêng với` a newspaper is an interview. */
function isInterview({ marks }: ReadText, mark: Mark): boolean {
  if (!mark.entry.form.endsWith("trao đổi")) return false;
  for (let at = mark.to; at < mark.to + 5; at++) if (marks.at(at, "lookalike", "name")) return true;
  return false;
}

/** Up to the next pause, the next date, or a verb that says what happened with the meeting. */
function descriptionEnd({ text, inside, personStarts }: Surroundings, mark: Mark): number {
  const { tokens, marks } = text;
  const limit = Math.min(text.sentences[text.sentenceOf[mark.from]!]!.to, mark.to + LONGEST_DESCRIPTION);
  const isAimedAt = isPrepared(text, mark.from);
  let at = mark.to;
  while (at < limit) {
    if (tokens.kinds[at] === TokenKind.Mark && (!isInner(text, at) || marks.at(at + 1, "word", "photo")))
      break;
    if (personStarts[at] || marks.at(at, "honorific")) break;
    const time = marks.at(at, "time");
    if (time && ["time-of-day", "relative-day", "day", "same-day"].includes(time.entry.sense) && !inside[at])
      break;
    const word = marks.at(at, "word");
    if (word && ["by", "future", "aux", "this", "when", "shift", "have"].includes(word.entry.sense)) break;
    const verb = marks.at(at, "verb");
    const ends =
      verb && ["chair", "take-place", "say", "attend", "speak", "chair-under"].includes(verb.entry.sense);
    if (ends && !isPurpose(text, verb, mark.to)) break;
    // `Ban chuẩn bị Đại hội XIII của Đảng tổ chức phiên họp thứ nhất`
    if (isAimedAt && verb?.entry.sense === "organise" && marks.at(verb.to, "meeting")) break;
    if (word?.entry.form === "tại" || word?.entry.form === "do") break;
    at++;
  }
  return at;
}

function isInner({ tokens, marks }: ReadText, at: number): boolean {
  const dash = tokens.isMark(at, "-") || tokens.isMark(at, "–") || tokens.isMark(at, "/");
  // `công tác phòng, chống thiên tai`
  return dash || tokens.isMark(at, "&") || marks.at(at - 1, "word", "joined") !== undefined;
}

function lastDayBefore(dates: readonly DateMention[], behind: number, token: number): DateMention | null {
  for (let i = behind - 1; i >= 0; i--) if (dates[i]!.to <= token) return dates[i]!;
  return null;
}

/**
 * `Chiều 4/7, sở A họp báo về việc nhà máy xả lũ sáng 24/6`: a sentence that opens with the meeting's day tells another of what
 * the meeting was about; not `Ngày 9/3, ông A cho biết tại hội nghị về B sáng 8/3`.
 */
function isOfMatter(text: ReadText, before: DateMention, mark: Mark, day: DateMention): boolean {
  const { tokens, marks, sentences, sentenceOf } = text;
  if (before.from - sentences[sentenceOf[mark.from]!]!.from > LATEST_OPENING) return false;
  if (WRITTEN.test(tokens.slice(before.to, mark.from))) return false;
  for (let at = before.to; at < mark.from; at++) if (marks.at(at, "verb", "say")) return false;
  const isMatter = MATTERS.test(tokens.slice(mark.to, day.from));
  return isMatter && !isInBrackets(text, mark.to, day) && !isHeldOn(text, mark.to, day.from);
}

/** The day behind a mention, if the mention's own clause says it. */
function ownDate(
  { text, personStarts, inside }: Surroundings,
  mark: Mark,
  date: DateMention | undefined,
): DateMention | null {
  if (!date) return null;
  if (date.from - mark.to > LONGEST_TO_DATE) return isHeldOn(text, mark.to, date.from) ? date : null;
  const isOwn =
    isInBrackets(text, mark.to, date) ||
    isSameClause({ text, personStarts, inside }, mark.to, date.from, mark.entry.sense === "press") ||
    isHeldOn(text, mark.to, date.from) ||
    isClosingDay(text, mark, date);
  return isOwn ? date : null;
}

/** `hội nghị …, khóa X do … tổ chức sáng 25-11`: the verb before the day is the meeting's. */
function isHeldOn({ marks, tokens }: ReadText, from: number, date: number): boolean {
  if (date - from > LONGEST_TO_HELD) return false;
  for (let at = from; at < date; at++) {
    const other = at > from ? marks.at(at, "meeting") : undefined;
    // `hội nghị bàn về lễ hội diễn ra từ ngày 12 đến 14/3`: what takes place is the feast.
    const isOther =
      other && (!NO_MEETINGS.has(other.entry.sense) || marks.at(other.to, "verb", "take-place"));
    if (tokens.isMark(at, ";") || isOther) return false;
  }
  for (let at = Math.max(from, date - LONGEST_TO_DAY); at < date; at++) {
    const verb = marks.at(at, "verb");
    if (
      verb &&
      isUpTo(marks, whereEnd({ marks }, verb.to), date) &&
      ["organise", "take-place", "chair"].includes(verb.entry.sense)
    )
      return true;
  }
  return false;
}

/** `diễn ra từ ngày 8 đến 10/12`: between the verb and its day stands no more than its announcement. */
function isUpTo(marks: ReadText["marks"], at: number, date: number): boolean {
  const announced = marks.at(at, "time");
  return at === date || (announced !== undefined && announced.to >= date);
}

/** `kỳ họp thứ 15 (từ 27 đến 30/6)`; a span of years, `87 năm (3/2/1930 – 3/2/2017)`, is no day of the meeting. */
function isInBrackets(text: ReadText, from: number, date: DateMention): boolean {
  const { tokens, marks } = text;
  const open = [date.from - 1, date.from - 2, date.from - 3].find((at) => tokens.isMark(at, "("));
  if (open === undefined || open < from || !tokens.isMark(date.to, ")")) return false;
  if (open + 1 < date.from && marks.at(open + 1, "time")?.to !== date.from) return false;
  for (let at = from; at < open; at++)
    if (marks.at(at, "meeting") || [",", ";", ":"].some((mark) => tokens.isMark(at, mark))) return false;
  return true;
}

/** `số 05/BBH - HĐQT/2018 ngày 11/6/2018`, whatever the paper is called; `ASEAN số sáng 22-3` is no paper. */
function isBehindNumber({ tokens, words, lexicon }: ReadText, date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - LONGEST_NUMBER); at--) {
    if (words.ids[at] === lexicon.word("số")) return at < date - 1;
    if (tokens.isWord(at) && (words.shapes[at]! & WordShape.AllCapitals) === 0) return false;
  }
  return false;
}

function isShifted(text: ReadText, mark: Mark, to: number): boolean {
  const { from } = text.sentences[text.sentenceOf[mark.from]!]!;
  if (text.marks.at(from, "word", "shift") || text.marks.at(from, "word", "recent")) return true;
  // `cho biết trong tuần trước bộ đã chủ trì cuộc làm việc`
  for (let at = Math.max(from, mark.from - FARTHEST_RECENT); at < mark.from; at++)
    if (isRecent(text, at, mark.from)) return true;
  // `cuộc họp về chống ngập mới đây`
  for (let at = mark.to; at <= to + 1; at++) if (text.marks.at(at, "word", "recent")) return true;
  return false;
}

function isHeld({ marks, tokens, sentences, sentenceOf }: ReadText, mark: Mark): boolean {
  for (let at = mark.from - 4; at < mark.from; at++)
    if (marks.at(at, "verb", "organise") && !isNotYet(tokens, at)) return true;
  return takesPlace({ marks, sentences, sentenceOf }, mark.to) !== null;
}

/** `việc tổ chức`, `yêu cầu triệu tập`, `cần tổ chức`, `Trước mắt tổ chức`, `chuẩn bị và tổ chức`: not held for that. */
function isNotYet(tokens: ReadText["tokens"], verb: number): boolean {
  if (verb === 0) return false;
  return (
    /^(?:việc|bị|tác|để|sẽ|cần|phải|nên|muốn)$/i.test(tokens.word(verb - 1)) ||
    (verb > 1 && /^(?:yêu cầu|đề nghị|kiến nghị|trước mắt|bị và)$/i.test(tokens.slice(verb - 2, verb)))
  );
}

/** Where the verb stands that a meeting is the subject of; behind a verb of saying it is another's. */
function takesPlace(
  { marks, sentences, sentenceOf }: Pick<ReadText, "marks" | "sentences" | "sentenceOf">,
  from: number,
): number | null {
  const { to } = sentences[sentenceOf[from - 1]!]!;
  for (let at = from; at < Math.min(to, from + LONGEST_DESCRIPTION); at++) {
    if (marks.at(at, "verb", "take-place")) return at;
    if (marks.at(at, "verb", "say")) return null;
  }
  return null;
}

function isPlanned({ marks, tokens, sentences, sentenceOf }: ReadText, at: number, isVerb: boolean): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_FUTURE); i--) {
    // A plan goes on behind its commas only from verb to verb.
    if (!isVerb && (tokens.isMark(i, ",") || tokens.isMark(i, "(") || tokens.isMark(i, '"'))) break;
    if (marks.at(i, "word", "future")) return true;
  }
  const verb = takesPlace({ marks, sentences, sentenceOf }, at + 1);
  return verb !== null && willBe(marks, verb);
}

/** `hội nghị sẽ diễn ra`, `dự kiến được tổ chức`. */
function willBe(marks: ReadText["marks"], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) if (marks.at(at, "word", "future")) return true;
  return false;
}

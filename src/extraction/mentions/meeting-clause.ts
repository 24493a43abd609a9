import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";

/** Verbs that begin what somebody did: a day behind one is no longer the meeting's. */
const CLAUSE_VERBS = new Set([
  "say",
  "chair",
  "delegate",
  "speak",
  "appoint",
  "dismiss",
  "confirm",
  "interview",
]);
/** Of what is done at a meeting, right behind its word: `họp báo thông tin về …`, `hội nghị đánh giá …`; nobody says it. */
const PURPOSES = new Set([
  "thông tin",
  "cung cấp thông tin",
  "đánh giá",
  "chia sẻ",
  "góp ý",
  "biểu dương",
  "giải đáp",
  "phân tích",
]);

/** In tokens, behind a kind of meeting: `thứ 11`, `lần thứ 11`. */
const LONGEST_NUMBER = 3;
/** In tokens, of one in brackets: `(ETC)`. */
const SHORT_REMARK = 2;
/** In tokens, of a bracket within a meeting's name. */
const LONGEST_REMARK = 10;

interface Clause {
  readonly text: ReadText;
  readonly personStarts: Uint8Array;
  /** By token: 1 inside titles, documents and names. */
  readonly inside: Uint8Array;
}

/** Does a day behind a meeting still belong to its clause? */
export function isSameClause(
  { text, personStarts, inside }: Clause,
  from: number,
  to: number,
  isPress: boolean,
): boolean {
  const { tokens, marks } = text;
  let seenComma = false;
  let seenPerson = false;
  let seenMeeting = false;
  for (let at = from; at < to; at++) {
    if (tokens.isMark(at, "(")) at = behindRemark(text, at, seenPerson ? at + 3 : to, from);
    if (tokens.isMark(at, ";") || tokens.isMark(at, ":") || tokens.isMark(at, "(")) return false;
    // `Tại hội nghị, …`: the clause ends with the meeting; within its description a comma ends nothing.
    if (tokens.isMark(at, ",") && at === from && !tokens.isMark(to - 1, ",")) return false;
    if (personStarts[at] && seenComma) return false;
    seenPerson ||= personStarts[at] === 1;
    if (tokens.isMark(at, ",")) seenComma = true;
    // `Thứ trưởng Ngoại giao A` gives nothing out.
    const verb = inside[at] ? undefined : marks.at(at, "verb");
    if (
      verb &&
      CLAUSE_VERBS.has(verb.entry.sense) &&
      !isPurpose(text, verb, from) &&
      !isDecided(text, verb, from)
    )
      return false;
    // `lễ tưởng niệm … hiệp định được ký ngày 11/11/1918`
    if (verb?.entry.form === "ký" && /^được$/i.test(tokens.word(at - 1))) return false;
    // `họp báo về kỳ họp thứ 5 của Quốc hội, khai mạc ngày 21-5`; not `kỳ họp 11, Quốc hội khóa 13 sáng 12/4`
    if (
      seenMeeting &&
      tokens.isMark(at, ",") &&
      !(marks.at(at + 1, "body-head") ?? marks.at(at + 1, "body")) &&
      !marks.at(at + 1, "word", "term")
    )
      return false;
    if (isPress && at > from && marks.at(at, "meeting")) seenMeeting = true;
    else if (marks.at(at, "meeting") && at > from && !isPrepared(text, at) && !isFrame(text, at))
      return false;
  }
  return true;
}

/**
 * `dự án thu phí không dừng (ETC) chiều 6-3`, `kỳ họp thứ 11 (kỳ họp bất thường) về B chiều 26-11`: on the meeting, or right before
 * its day; not whom it was with, nor what has a day.
 */
function behindRemark({ tokens, marks }: ReadText, open: number, to: number, kindTo: number): number {
  for (let at = open + 1; at < Math.min(to, open + LONGEST_REMARK); at++) {
    if (tokens.isNumber(at) || tokens.isMark(at, ",") || tokens.isMark(at, ";")) return open;
    if (!tokens.isMark(at, ")")) continue;
    const isShort = at <= open + SHORT_REMARK;
    const isOnMeeting = open - kindTo <= LONGEST_NUMBER || marks.at(open + 1, "meeting") !== undefined;
    const isBeforeDay = at + 1 === to || (at + 2 === to && tokens.isMark(at + 1, ","));
    return isShort || isOnMeeting || isBeforeDay ? at + 1 : open;
  }
  return open;
}

/** `phiên thảo luận trong khuôn khổ Hội nghị A sáng 22-3`: the whole that a sitting is of. */
function isFrame({ tokens }: ReadText, at: number): boolean {
  return /^khuôn khổ$/i.test(tokens.slice(Math.max(0, at - 2), at));
}

/** `cuộc họp đánh giá công tác chuẩn bị hội nghị`: the second is still to come. */
export function isPrepared({ tokens }: ReadText, at: number): boolean {
  const before = tokens.isWord(at - 1) && tokens.word(at - 1) === "cho" ? at - 1 : at;
  return tokens.isWord(before - 1) && tokens.word(before - 1) === "bị" && tokens.word(before - 2) === "chuẩn";
}

/** `trao quyết định bổ nhiệm ông A sáng 4-6`, `lễ nhậm chức ngày 7-5`: what is handed over or celebrated there. */
function isDecided({ tokens }: ReadText, { from, entry }: Mark, kindTo: number): boolean {
  if (entry.sense !== "appoint" && entry.sense !== "dismiss") return false;
  const isOfPaper = /(?:^|\s)(?:trao|bố) quyết định$/i.test(tokens.slice(Math.max(0, from - 3), from));
  return isOfPaper || (from === kindTo && /^lễ$/i.test(tokens.word(from - 1)));
}

/** Is the verb what the meeting is for? `họp báo thông tin`, `họp báo nhằm thông tin`. */
export function isPurpose({ tokens }: ReadText, { from, entry }: Mark, kindTo: number): boolean {
  const isAimed = from === kindTo + 1 && /^(?:nhằm|để)$/i.test(tokens.word(kindTo));
  return (from === kindTo || isAimed) && PURPOSES.has(entry.form);
}

/**
 * `Tại hội nghị …, … sáng 8/3, ông A …`, `… nói tại buổi họp báo về …, chiều 6/8.`: the day that closes what a sentence says of
 * where it was is the meeting's, whoever and whatever stand between.
 */
export function isClosingDay(
  text: ReadText,
  meeting: Mark,
  date: { readonly from: number; readonly to: number },
): boolean {
  const { tokens, marks } = text;
  const sentence = text.sentences[text.sentenceOf[meeting.from]!]!;
  const where = marks.at(meeting.from - 1, "word", "at");
  if (!where || tokens.isMark(meeting.to, ",")) return false;
  const spoken = marks.at(sentence.from, "verb", "speak");
  const opens = [sentence.from, spoken?.to].includes(where.from) && tokens.isMark(date.to, ",");
  const ends = date.to >= sentence.to || (tokens.isMark(date.to, ".") && date.to + 1 >= sentence.to);
  if (!opens && !ends) return false;
  let commas = 0;
  let remarked = false;
  for (let at = meeting.to; at < date.from; at++) {
    if ([";", ":", '"', "“"].some((mark) => tokens.isMark(at, mark))) return false;
    // `họp báo sau Hội nghị A, chiều 28/2, …`
    const isAfter = tokens.isWord(at - 1) && /^sau$/i.test(tokens.word(at - 1));
    if (marks.at(at, "meeting") && at > meeting.to && !isFrame(text, at) && !isAfter) return false;
    const word = marks.at(at, "word")?.entry.sense;
    if (word === "future" || word === "aux" || word === "when") return false;
    const verb = marks.at(at, "verb");
    if (
      verb &&
      ["say", "chair", "delegate", "appoint", "dismiss"].includes(verb.entry.sense) &&
      !isPurpose(text, verb, meeting.to)
    )
      return false;
    if (tokens.isMark(at, ",")) {
      commas++;
      remarked ||= marks.at(at + 1, "word", "by") !== undefined;
    }
  }
  // `buổi làm việc của tổ công tác, do ông A làm tổ trưởng, với Sở B ngày 19-9`: a remark on who it was of.
  return (
    opens ||
    commas === 0 ||
    (commas === 2 && remarked) ||
    tokens.isMark(date.from - 1, ",") ||
    tokens.isMark(date.from - 2, ",")
  );
}

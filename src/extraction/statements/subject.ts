import { TokenKind } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Official } from "../mentions/official.ts";
import { behindBracket } from "./behind-bracket.ts";
import { groupEndingWith, type OfficialsGroup, verbOfMeetingBefore } from "./officials-group.ts";

/** Words between a subject and its verb that nothing explains: more, and the verb may be another's. */
const MOST_UNEXPLAINED = 3;
/** Verbs that a subject does beside the one asked for: `dự và chủ trì`, `nêu khi chủ trì`. */
const COMPANIONS = new Set(["attend", "speak", "open-close", "direct", "say", "remark", "organise"]);

/** Words before those whom a subject has with it. */
const COMPANY = new Set(["cùng", "cùng với"]);
const LONGEST_COMPANY = 14;
const LONGEST_APPOSITION = 26;
/** In tokens. */
const LONGEST_BARE_TITLE = 8;
const LONGEST_WORD = 3;
/** Of those whom one verb of meeting takes. */
const MOST_MET = 8;
/** Who does something beside somebody named. */
const OTHERS =
  /^(?:lãnh đạo|đại diện|đại biểu|thành viên|đồng chí|vị lãnh|uỷ viên|ủy viên|phó chủ|phó thủ|bộ trưởng|thứ trưởng)$/iu;
/** What may stand among the names of their bodies. */
const WHOSE =
  /^(?:và|của|các|tỉnh|huyện|quận|bộ|sở|ban|ngành|ủy|uỷ|địa|phương|trung|ương|thành|phố|nhà|nước)$/i;
/** Those without a name with whom a clause of its own begins. */
const OTHER_SUBJECTS =
  /^(?:lãnh đạo|giám đốc|đại diện|đoàn công|đại biểu|các (?:sở|bộ|ngành|cơ))(?![\p{L}])/iu;
const TOO_FAR = "too much stands between the name and the verb";

export interface SubjectSearch {
  readonly group: OfficialsGroup | null;
  /** Why there is none. */
  readonly because: string;
}

/** The officials who do what the verb at a token says: the last named before it in its sentence. */
export function subjectBefore(article: AnnotatedArticle, verb: number): SubjectSearch {
  const sentence = article.sentenceOf[verb]!;
  const last = article.officialsOf[sentence]!.findLast(({ to }) => to <= verb);
  if (!last) return { group: null, because: "nobody is named before the verb" };
  const met = meetingThatTakes(article, last, verb);
  if (met !== null) return subjectBefore(article, met);
  const end = othersEnd(article, last.to, verb);
  const obstacle = obstacleBetween(article, end, verb);
  if (obstacle && !(obstacle === TOO_FAR && isApposition(article, last, end, verb)))
    return { group: null, because: obstacle };
  const group = groupEndingWith(article, last, end > last.to);
  if (isOnlyCited(article, group)) return { group: null, because: "“theo” only cites who is named" };
  // `thi hành kỷ luật đối với ông A … đã kết luận`: whom it befalls is not who does it.
  if (isBefallen(article, group.from))
    return { group: null, because: "“đối với” makes it be done to who is named" };
  const commanded = delegatedBefore(article, group.from);
  if (commanded) return { group: null, because: `“${commanded}” makes it a task` };
  return { group, because: "" };
}

/**
 * `A hội kiến B, C và dự diễn đàn`: who was met is no subject of what goes on behind the comma or “và”.
 * Where the verb of meeting stands; null where none takes the official.
 */
function meetingThatTakes(article: AnnotatedArticle, last: Official, verb: number): number | null {
  const { marks, tokens } = article;
  const goesOn = tokens.isMark(last.to, ",") || marks.at(last.to, "word", "and") !== undefined;
  if (!goesOn || last.to >= verb) return null;
  const sentence = article.officialsOf[article.sentenceOf[last.nameFrom]!]!;
  const end = sentence.indexOf(last);
  for (let i = end; i >= Math.max(0, end - MOST_MET); i--) {
    const taking = verbOfMeetingBefore(article, sentence[i]!);
    if (taking !== null) return taking;
    const previous = sentence[i - 1];
    // `…, cùng B chủ trì`: here somebody joins whoever the subject was.
    if (!previous || !isListed(article, previous.to, sentence[i]!.from)) return null;
  }
  return null;
}

function isListed({ marks, tokens }: AnnotatedArticle, from: number, to: number): boolean {
  const and = marks.at(from, "word", "and");
  return and?.to === to || (tokens.isMark(from, ",") && from + 1 === to);
}

/** `Theo ông A, …`: the one who says it, not the one who did it. */
function isOnlyCited({ marks, tokens }: AnnotatedArticle, { from, to }: OfficialsGroup): boolean {
  return marks.at(from - 1, "word", "according") !== undefined && tokens.isMark(to, ",");
}

/** Who stands right before a verb and is no official of the article: `khi Thủ tướng`, `việc Việt Nam`, `Bộ Y tế`. */
function otherSubject(article: AnnotatedArticle, from: number, verb: number): string | null {
  const { marks, tokens } = article;
  let end = verb;
  while (end > from && marks.at(end - 1, "word", "aux")) end--;
  const body = article.bodiesOf[article.sentenceOf[verb]!]!.find(({ to }) => to === end);
  const isWhere =
    body && ["at", "of", "and", "with", "on-behalf", "by"].includes(wordEndingAt(article, body.from));
  // `A dẫn đầu đoàn Việt Nam dự hội nghị`
  const isLed =
    body !== undefined && [2, 4].some((back) => marks.at(body.from - back, "verb", "lead")?.to === body.from);
  if (isLed) return null;
  if (body && body.from >= from && !isWhere && !tokens.isMark(body.from - 1, "("))
    return `“${tokens.slice(body.from, body.to)}” does it`;
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_BARE_TITLE); at--) {
    const title = article.titleStarting.get(at);
    if (title?.end === end && !article.titleOwner.has(title) && wordEndingAt(article, at) === "when")
      return `“${title.wording}” does it, whom nobody names`;
    const place = marks.at(at, "place");
    if (place?.to === end && place.entry.sense === "country" && tokens.isWord(at - 1) && at > from)
      return ["at", "of", "with"].includes(wordEndingAt(article, at))
        ? null
        : `“${place.entry.form}” does it`;
  }
  return null;
}

/** The sense of the small word that ends before a token; empty where none does. */
function wordEndingAt({ marks }: AnnotatedArticle, to: number): string {
  for (let length = 1; length <= LONGEST_WORD; length++) {
    const word = marks.at(to - length, "word");
    if (word?.to === to) return word.entry.sense;
  }
  return "";
}

function obstacleBetween(article: AnnotatedArticle, from: number, to: number): string | null {
  const { marks, tokens, inside } = article;
  const other = otherSubject(article, from, to);
  if (other) return other;
  let unexplained = 0;
  for (let at = from; at < to; ) {
    const verb = marks.at(at, "verb");
    const word = marks.at(at, "word");
    const behalf = word?.entry.sense === "on-behalf" ? word : undefined;
    if (inside[at]) at++;
    else if (isRemark(article, at, to)) at = behindBracket(article, at);
    else if (behalf)
      at = article.bodiesOf[article.sentenceOf[at]!]!.find((b) => b.from === behalf.to)?.to ?? behalf.to;
    else if (word && word.entry.sense === "not") return `“${word.entry.form}” denies it`;
    else if (word && COMPANY.has(word.entry.form)) at = companyEnd(article, word.to, to);
    else if (verb?.entry.sense === "lead") at = companyEnd(article, verb.to, to);
    else if (
      word &&
      (word.entry.sense === "aux" || word.entry.sense === "when" || word.entry.sense === "and")
    )
      at = word.to;
    else if (verb?.entry.sense === "delegate") return `“${verb.entry.form}” makes it a task`;
    else if (verb && COMPANIONS.has(verb.entry.sense)) at = verb.to;
    else if (marks.at(at, "time")) at = marks.at(at, "time")!.to;
    else if (marks.at(at, "place")) at = marks.at(at, "place")!.to;
    else if (marks.at(at, "meeting")) at = marks.at(at, "meeting")!.to;
    else if (marks.at(at, "honorific")) at = marks.at(at, "honorific")!.to;
    else {
      if (tokens.kinds[at] !== TokenKind.Mark) unexplained++;
      else if (tokens.isMark(at, ";") || tokens.isMark(at, ":")) return "a new clause begins before the verb";
      at++;
    }
    if (unexplained > MOST_UNEXPLAINED) return TOO_FAR;
  }
  return null;
}

/** `A (thứ 3 từ trái sang) chủ trì`; behind `A (…), ` something else is told. */
function isRemark(article: AnnotatedArticle, at: number, verb: number): boolean {
  const behind = behindBracket(article, at);
  return behind > at && behind <= verb && !article.tokens.isMark(behind, ",");
}

/** `A cùng đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri`: up to the verb, who comes along explains itself. */
function companyEnd({ marks, tokens }: AnnotatedArticle, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + LONGEST_COMPANY)) {
    if (tokens.kinds[at] === TokenKind.Mark || marks.at(at, "verb") || marks.at(at, "word", "aux")) break;
    at++;
  }
  return at;
}

/** `A và các lãnh đạo Thành uỷ, UBND, HĐND TP. HCM chủ trì`: those without a name who do it, too. */
function othersEnd({ marks, tokens, words }: AnnotatedArticle, from: number, verb: number): number {
  const and = marks.at(from, "word", "and");
  const many = and ? marks.at(and.to, "word", "plural") : undefined;
  const start = many?.to ?? and?.to;
  if (start === undefined || verb - from > LONGEST_APPOSITION || !OTHERS.test(tokens.slice(start, start + 2)))
    return from;
  let end = verb;
  while (end > start && marks.at(end - 1, "word", "aux")) end--;
  let at = start + 2;
  while (at < end) {
    const place = marks.at(at, "place");
    const isCapital = (words.shapes[at]! & WordShape.Capital) !== 0;
    const isJoint = tokens.isMark(at, ",") || (tokens.isWord(at) && WHOSE.test(tokens.word(at)));
    if (!place && !isCapital && !isJoint) return from;
    at = place?.to ?? at + 1;
  }
  return verb;
}

/** `A, trưởng Ban chỉ đạo về …, đã chủ trì`: a remark that a comma or a dash closes; `A trả lời … khi chủ trì`. */
function isApposition(article: AnnotatedArticle, last: Official, from: number, verb: number): boolean {
  const { marks, tokens } = article;
  if (verb - from > LONGEST_APPOSITION) return false;
  let before = verb - 1;
  while (before > from && marks.at(before, "word", "aux")) before--;
  const isWhen = marks.at(before, "word", "when")?.entry.form === "khi";
  const isClosed = tokens.isMark(before, ",") || tokens.isMark(before, "-") || tokens.isMark(before, "–");
  if (!isWhen && !isClosed && !isLongTitle(article, last, from, verb)) return false;
  for (let at = from; at < before; at++) {
    const word = marks.at(at, "word");
    if (
      tokens.isMark(at, ";") ||
      tokens.isMark(at, '"') ||
      word?.entry.sense === "not" ||
      word?.entry.sense === "future"
    )
      return false;
    const sense = marks.at(at, "verb")?.entry.sense;
    if (sense === "delegate" || (sense === "say" && !isWhen)) return false;
  }
  return true;
}

/** `A, Trưởng Ban chỉ đạo về …, … của ngành B chủ trì`: what a body is for goes on up to the verb, and no other verb stands there. */
function isLongTitle(article: AnnotatedArticle, last: Official, from: number, verb: number): boolean {
  const { marks, tokens, inside } = article;
  if (!tokens.isWord(from) || !/^(?:về|của)$/i.test(tokens.word(from))) return false;
  // `thực hiện chỉ đạo của ông A về …, lãnh đạo quận B chủ trì`: whose instruction it was.
  if (marks.at(last.from - 1, "word", "of")) return false;
  for (let at = from; at < verb; at++) {
    if (tokens.isMark(at, ",") && OTHER_SUBJECTS.test(tokens.slice(at + 1, at + 3))) return false;
    const sense = inside[at] ? undefined : marks.at(at, "verb")?.entry.sense;
    if ((sense !== undefined && sense !== "other") || marks.at(at, "word", "when")) return false;
  }
  return true;
}

/** `đối với ông A`: something is done to who starts at a token. */
export function isBefallen({ marks }: AnnotatedArticle, at: number): boolean {
  return [1, 2].some((back) => marks.at(at - back, "word", "towards") !== undefined);
}

/** `giao Phó Thủ tướng … chủ trì`: told to, not done. */
function delegatedBefore({ marks }: AnnotatedArticle, at: number): string | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const verb = marks.at(from, "verb", "delegate");
    if (verb && verb.to >= at) return verb.entry.form;
  }
  return null;
}

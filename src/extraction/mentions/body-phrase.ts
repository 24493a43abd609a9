import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";

/** Says where persons stand, so that a body's name ends before its head's. */
export interface NameContext {
  readonly text: ReadText;
  /** By token: 1 where a person's name begins, in full or in part. */
  readonly personStarts: Uint8Array;
}

const LONGEST_BODY = 18;
/** In tokens, behind the words that a name is known by: `… vì sự hiểu biết quốc tế (BCIU)`. */
const LONGEST_BEFORE_SHORT_FORM = 10;
/** Bodies inside the names of bodies: `Ủy ban Kinh tế của Quốc hội`, and no more than so deep. */
const DEEPEST = 3;
/** Behind a capital, lower-case words go on with the name of an office: `Cục Quản lý đất đai`. */
const MOST_LOWER_AFTER_CAPITAL = 3;
/** Before a capital, such words lead to it: `Viện khoa học và công nghệ Phương Nam`. */
const MOST_LOWER_BEFORE_CAPITAL = 8;

/** Small words that names of associations contain: `Hội liên lạc với người Việt Nam ở nước ngoài`. */
const INSIDE_NAMES = new Set(["ở", "người", "các", "con", "theo", "việc"]);

/** Small words that a name is not made of. */
const BESIDE_NAMES = /^(?:cùng|bằng|về|trong|các|những|từ)$/i;

/** Where the body ends that starts at a token, or null when none does. */
export function bodyEnd(context: NameContext, from: number, depth = 0): number | null {
  if (depth > DEEPEST) return null;
  const { marks } = context.text;
  const known = marks.at(from, "body");
  const head = marks.at(from, "body-head");
  const byHead = head ? afterTail(context, head, from, depth) : 0;
  const byName = known ? placeTail(context, known.to) : 0;
  if (!head && !known) return null;
  return withOwner(context, Math.max(byHead, byName), from, depth);
}

function afterTail(context: NameContext, head: Mark, from: number, depth: number): number {
  switch (head.entry.value) {
    case "none":
      return head.to;
    case "country":
      return context.text.marks.at(head.to, "place")?.to ?? head.to;
    case "place":
      return placeTail(context, head.to);
    default: {
      const end = freeTail(context, head.to, from + LONGEST_BODY, head.entry.value === "free", depth);
      return shortFormAt(context, end) ?? end;
    }
  }
}

/** `Hội đồng kinh doanh vì sự hiểu biết (BCIU)`: where the bracket stands that gives a name's short form, and so ends it. */
function shortFormAt({ text, personStarts }: NameContext, from: number): number | null {
  const { tokens, marks } = text;
  for (let at = from; at < from + LONGEST_BEFORE_SHORT_FORM; at++) {
    if (tokens.isMark(at, "(")) return isShortForm(text, at) ? at : null;
    const ends =
      personStarts[at] ||
      (tokens.isWord(at) && BESIDE_NAMES.test(tokens.word(at))) ||
      marks.at(at, "word", "with") ||
      (["title", "honorific", "time", "verb", "body-head", "body"] as const).some((k) => marks.at(at, k));
    if (!tokens.isWord(at) || tokens.gaps[at]! > 1 || ends) return null;
  }
  return null;
}

function isShortForm({ tokens, words }: ReadText, at: number): boolean {
  const isCapitals = ((words.shapes[at + 1] ?? 0) & WordShape.AllCapitals) !== 0;
  return tokens.isMark(at, "(") && isCapitals && tokens.isMark(at + 2, ")");
}

/** `Hội Luật gia (HLG) tỉnh Hòa Bình`: the place that goes on with a name behind its short form. */
export function behindShortForm(context: NameContext, to: number): number {
  const { marks } = context.text;
  if (!isShortForm(context.text, to)) return to;
  return marks.at(to + 3, "place-type") ? placeTail(context, to + 3) : to;
}

/** `UBND` + `tỉnh Nghệ An`, `TP`, `huyện Thanh Chương`; also a bare name, `UBND Thanh Chương`. */
export function placeTail(context: NameContext, from: number): number {
  const { text, personStarts } = context;
  const { marks, tokens, words } = text;
  if (personStarts[from]) return from;
  let at = from;
  const kind = marks.at(at, "place-type");
  const named = marks.at(at, "place");
  if (named && (!kind || named.to > kind.to)) return namedPlace(context, named.to);
  if (kind) at = kind.to;
  if (kind && tokens.isNumber(at) && tokens.gaps[at]! <= 1) return at + 1;
  const place = marks.at(at, "place");
  if (place) return namedPlace(context, place.to);
  const start = at;
  while (
    at - start < 3 &&
    tokens.isWord(at) &&
    isCapital(words.shapes[at]!) &&
    !personStarts[at] &&
    (at > start || kind !== undefined || !marks.at(at, "title")) &&
    !isAddress(context, at) &&
    tokens.gaps[at]! <= 1
  )
    at++;
  // `phường Bình Trị Đông A`
  const isLetter =
    kind !== undefined && at > start && /^[A-E]$/.test(tokens.word(at)) && tokens.gaps[at] === 1;
  return isLetter && !personStarts[at] ? at + 1 : at;
}

/** `xã Tam Anh Nguyễn …` may end before somebody; in `xã Tam Anh Nam` the syllable addresses nobody. */
function isAddress({ text, personStarts }: NameContext, at: number): boolean {
  const honorific = text.marks.at(at, "honorific");
  return honorific !== undefined && personStarts[honorific.to] === 1;
}

/** `quận 7`, `tỉnh Nghệ An Việt Nam`: nothing but a country follows a place inside a name. */
function namedPlace({ text }: NameContext, to: number): number {
  const country = text.marks.at(to, "place");
  return country?.entry.sense === "country" ? country.to : to;
}

/** Behind a head, the fields, places and capitals that go on with a body's name. */
export function freeTail(
  context: NameContext,
  from: number,
  limit: number,
  free: boolean,
  depth = 0,
): number {
  const { text, personStarts } = context;
  const { marks, tokens, words } = text;
  let at = from;
  let end = from;
  let lowerAfterCapital = MOST_LOWER_AFTER_CAPITAL;
  let seenCapital = false;
  let lower = 0;
  const sentenceEnd = text.sentences[text.sentenceOf[Math.min(from, tokens.count - 1)]!]!.to;
  while (at < Math.min(limit, sentenceEnd)) {
    if (personStarts[at]) break;
    const field = marks.at(at, "field");
    // `Ban Tổ chức Trung ương tổ chức hội nghị`: the second is a verb.
    if (field && (at === from || isCapital(words.shapes[at]!) || !marks.at(at, "verb"))) {
      at = end = field.to;
      seenCapital = true;
      lowerAfterCapital = 0;
      lower = 0;
      continue;
    }
    const inner = marks.at(at, "body-head");
    const kind = marks.at(at, "place-type");
    if (inner && kind && inner.to > kind.to)
      return Math.max(end, bodyEnd(context, at, depth + 1) ?? inner.to);
    if (kind || marks.at(at, "place")) {
      const to = placeTail(context, at);
      const bare = kind !== undefined && to === kind.to;
      if (bare && !isLevelWord(text, at)) break;
      end = to;
      if (marks.at(at, "place") && marks.at(to, "place-type")) {
        at = to;
        continue;
      }
      return partnerEnd(text, at) ?? end;
    }
    const joint = jointEnd(text, at);
    if (joint !== null) {
      at = joint;
      continue;
    }
    if (inner && (isCapital(words.shapes[at]!) || inner.to - inner.from > 1)) {
      const to = Math.max(end, bodyEnd(context, at, depth + 1) ?? inner.to);
      // `Cục Phòng vệ thương mại` has no `Phòng`.
      if (to > at + 1 || !/^Phòng$/.test(tokens.word(at)) || !isLower(text, to)) return to;
    }
    if (!tokens.isWord(at)) {
      if (tokens.isNumber(at) && at === end && tokens.gaps[at] === 1 && !marks.at(at + 1, "body-head")) {
        at = end = at + 1;
        continue;
      }
      break;
    }
    if (marks.at(at, "title") || marks.at(at, "honorific") || marks.at(at, "time")) break;
    if (isCapital(words.shapes[at]!)) {
      if (tokens.gaps[at]! > 1) break;
      at = end = at + 1;
      seenCapital = true;
      lowerAfterCapital = MOST_LOWER_AFTER_CAPITAL;
      lower = 0;
      continue;
    }
    if (endsInVerb(text, at) || stopsName(text, at)) break;
    lower++;
    at++;
    if (seenCapital && lowerAfterCapital > 0 && lower <= MOST_LOWER_AFTER_CAPITAL) {
      lowerAfterCapital--;
      end = at;
    } else if (!free || lower > MOST_LOWER_BEFORE_CAPITAL) break;
  }
  return end;
}

/** `Hội Hữu nghị Việt Nam - Lào`: where the second of two nations ends that a dash joins. */
function partnerEnd({ marks, tokens }: ReadText, at: number): number | null {
  const nation = marks.at(at, "place");
  if (nation?.entry.sense !== "country") return null;
  const isDashed = tokens.isMark(nation.to, "-") || tokens.isMark(nation.to, "–");
  const partner = isDashed ? marks.at(nation.to + 1, "place") : undefined;
  return partner?.entry.sense === "country" ? partner.to : null;
}

/** `và`, `&` and a hyphen go on with a name when a field or a capital stands behind. */
function jointEnd({ marks, tokens, words }: ReadText, at: number): number | null {
  const joined =
    marks.at(at, "word", "and")?.entry.form === "và" ||
    isAmpersand(tokens, at) ||
    ((tokens.isMark(at, "-") || tokens.isMark(at, "–")) && tokens.gaps[at] === tokens.gaps[at + 1]);
  if (!joined) return null;
  if (marks.at(at + 1, "title") || marks.at(at + 1, "honorific") || marks.at(at + 1, "body-head"))
    return null;
  if (marks.at(at + 1, "field")) return at + 1;
  // `Bệnh viện Mắt và các cá nhân`
  if (marks.at(at + 1, "word", "plural")) return null;
  const word = marks.at(at, "word", "and") !== undefined || isAmpersand(tokens, at);
  // `Công chức – Viên chức`: with a longer dash, spaces on both sides join as well.
  const tight = tokens.gaps[at] === 0 || (tokens.isMark(at, "–") && !marks.at(at + 1, "honorific"));
  if (word || tight)
    return tokens.isWord(at + 1) && (word || isCapital(words.shapes[at + 1]!)) ? at + 1 : null;
  return null;
}

function isAmpersand(tokens: ReadText["tokens"], at: number): boolean {
  return tokens.isMark(at, "&");
}

/** `Ủy ban Kinh tế của Quốc hội`: the owner belongs to the name when it is itself a body. */
function withOwner(context: NameContext, to: number, from: number, depth: number): number {
  const { marks } = context.text;
  const seat = seatEnd(context.text, to);
  if (seat > to) return seat;
  const of = marks.at(to, "word", "of");
  if (to - from > LONGEST_BODY || !of) return to;
  const owner = bodyEnd(context, of.to, depth + 1) ?? marks.at(of.to, "place")?.to;
  return owner ?? to;
}

/** `Hiệp hội doanh nghiệp Nhật Bản tại Việt Nam`, `Phái đoàn Việt Nam tại Liên Hợp Quốc`: a nation abroad. */
function seatEnd({ marks }: ReadText, to: number): number {
  let nation = false;
  for (let length = 1; length <= 3; length++) {
    const place = marks.at(to - length, "place");
    if (place?.to === to && place.entry.sense === "country") nation = true;
  }
  const at = nation ? marks.at(to, "word", "at") : undefined;
  const seat = at ? marks.at(at.to, "place") : undefined;
  return seat?.entry.sense === "country" ? seat.to : to;
}

function isLevelWord({ marks }: ReadText, at: number): boolean {
  return ["province", "city", "district", "commune"].includes(marks.at(at, "place-type")!.entry.sense);
}

/** A verb ends a name; `chức` in `quan chức` and `mở` before a capital do not. */
function endsInVerb({ marks, words }: ReadText, at: number): boolean {
  const verb = marks.at(at, "verb");
  if (!verb || verb.entry.sense === "post") return false;
  return !(verb.entry.sense === "organise-weak" && isCapital(words.shapes[verb.to] ?? 0));
}

/** Also `trước khi`, `chính là`: the word before such a one is no part of a name either. */
function stopsName({ marks }: ReadText, at: number): boolean {
  if (marks.at(at + 1, "word", "when") || marks.at(at + 1, "verb", "be")) return true;
  const word = marks.at(at, "word");
  return word !== undefined && !INSIDE_NAMES.has(word.entry.form);
}

function isLower({ tokens, words, marks }: ReadText, at: number): boolean {
  return tokens.isWord(at) && tokens.gaps[at] === 1 && !isCapital(words.shapes[at]!) && !marks.at(at, "verb");
}

function isCapital(shape: number): boolean {
  return (shape & WordShape.Capital) !== 0;
}

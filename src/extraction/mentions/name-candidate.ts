import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import type { CapitalRun } from "./capital-runs.ts";
import { KOREAN } from "./korean-names.ts";
import { Evidence, stateTitleBefore, titleNearBefore } from "./name-evidence.ts";

/**
 * Words that may name a person. Strong: enough by itself. Weak: only when the same name is strong
 * elsewhere. Short: part of a name, to be looked up among the full ones. Borrowed: the name of a street.
 */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly grade: "strong" | "weak" | "short" | "borrowed";
  /** A title stands right before it. */
  readonly isTitled: boolean;
  /** An honorific or a rank stands right before it. */
  readonly isAddressed: boolean;
}

/** `Bùi Văn Th.`: consonants alone are an initial. */
const HAS_VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;
/** `Nguyễn Như Ý`: a vowel with its mark is a name. */
const WHOLE_NAMES = /^[ÁẢÂẤÍỈÔỐƠỞÚỦƯỨÝỶ]$/i;
const LONGEST_KINH = 5;
const LONGEST_OTHER = 6;
/** What a pause behind a foreign name explains somebody to be. */
const SOMEBODY =
  /^(?:một (?:nhà|cố vấn|nghị|luật|quan chức|cựu|giáo|giảng|phóng|bác|thành viên)|người (?:đứng|phát|từng|mà|sáng|dẫn|phụ|đang|giữ|đại|bị|được|vừa)|(?:con|em) (?:trai|gái)|con rể|nhà (?:phân|nghiên|kinh|báo|sáng|văn|khoa|hoạt)|giáo sư|luật sư|quan chức)(?!\p{L})/iu;
type Graded = Omit<NameCandidate, "isTitled" | "isAddressed">;
/** So many words back a phrase of the lexicon may start that reaches into a run. */
const LONGEST_PHRASE = 6;
const FARTHEST_STREET = 24;
/** Where streets cross: their names follow, one behind the other. */
const JUNCTIONS = new Set(["nút giao", "giao lộ", "vòng xoay", "cầu vượt"]);
/** Longer runs behind a street or a school hold a second name behind the first. */
const LONGEST_BORROWED = 4;

/** The names inside one run of capitalised words, left to right. */
export function namesInRun(text: ReadText, run: CapitalRun, evidence: Uint8Array): NameCandidate[] {
  const found: NameCandidate[] = [];
  let at = phraseEndOver(text, run);
  while (at < run.to) {
    const thing = thingEnd(text, at, run.to, evidence);
    if (thing > at) {
      if (isBorrowed(evidence[at]!))
        found.push({ from: at, to: thing, grade: "borrowed", isTitled: false, isAddressed: false });
      at = thing;
      continue;
    }
    const name = nameAt(text, at, run.to, evidence);
    if (name) {
      const isTitled = (evidence[at]! & Evidence.Title) !== 0;
      const isAddressed =
        (evidence[at]! & (Evidence.Honorific | Evidence.Rank)) !== 0 || speaksAlone(text, name);
      found.push({ ...name, isTitled, isAddressed });
    }
    at = name ? name.to : at + 1;
  }
  return found;
}

/** `Kurdin nói`, `theo Kurdin`: a foreign surname that speaks is as good as addressed. */
function speaksAlone({ marks, words }: ReadText, { from, to, grade }: Graded): boolean {
  const isForeign = (words.shapes[from]! & WordShape.Syllable) === 0;
  const speaks = marks.at(to, "verb", "say") ?? marks.at(from - 1, "word", "according");
  return grade === "short" && isForeign && speaks !== undefined;
}

/** A run may begin inside a phrase that began in lower case: `Trung ương Đoàn` before a name. */
function phraseEndOver({ marks }: ReadText, run: CapitalRun): number {
  let end = run.from;
  for (let from = run.from - 1; from >= Math.max(0, run.from - LONGEST_PHRASE); from--)
    for (const mark of marks.startingAt(from)) {
      const { category } = mark.entry;
      if (category === "body-head" || category === "body" || category === "place" || category === "title")
        end = Math.max(end, mark.to);
    }
  return Math.min(end, run.to);
}

/** Where a place, a body or a name lent to a thing ends that starts here; `at` when a person may start. */
function thingEnd(text: ReadText, at: number, limit: number, evidence: Uint8Array): number {
  const { marks, lexicon, words } = text;
  if (isBorrowed(evidence[at]!)) return borrowedEnd(text, at, limit);
  if (isKorean(text, at, limit)) return at;
  const family = lexicon.familyName(words.ids[at]!);
  const place = marks.at(at, "place");
  const lookalike = marks.at(at, "lookalike", "name");
  const other =
    lookalike ??
    marks.at(at, "body") ??
    marks.at(at, "body-head") ??
    marks.at(at, "title") ??
    marks.at(at, "rank");
  const honorific = marks.at(at, "honorific");
  const isLongerPlace = place !== undefined && honorific !== undefined && place.to > honorific.to;
  if (honorific && !isLongerPlace && (evidence[at]! & Evidence.Rank) === 0) return honorific.to;
  if (lookalike && evidence[at]! & Evidence.Honorific && lookalike.to < limit) return at;
  for (const mark of [place, other]) {
    if (!mark) continue;
    const length = mark.to - at;
    if (mark === place && isForeignBehind(text, mark.to, limit)) return mark.to;
    // `Đoàn Ngoại giao`, `Đoàn Việt Nam`: what delegations are of is no given name.
    const whose = marks.at(mark.to, "field") ?? marks.at(mark.to, "place");
    if (mark === marks.at(at, "body-head") && whose && whose.to - whose.from > 1)
      return Math.min(whose.to, limit);
    // `Trần Phú Cường` begins like the street; `Anh Tuấn` like the country.
    if (family && limit - at > length && ((mark === lookalike && length === 2) || length === 1)) continue;
    // `ông Vũ Quang Hùng`: the district is no more than the beginning of a name that somebody is addressed by.
    const isAddressedName = length === 2 && family !== undefined && limit - at === length + 1;
    if (mark === place && isAddressedName && evidence[at]! & (Evidence.Honorific | Evidence.Rank)) continue;
    if (mark !== place && family && length === 1) continue;
    // `Campuchia` is no given name, as `Nga` and `Mỹ` are.
    const isForeignWord = (words.shapes[at]! & WordShape.Syllable) === 0;
    const isNation =
      mark === place &&
      mark.entry.sense === "country" &&
      (isForeignWord || isForeignBehind(text, mark.to, limit));
    if (length === 1 && !isNation && evidence[at]! & (Evidence.Honorific | Evidence.Rank)) continue;
    // `Giám đốc Sở Xây dựng Vũ Quang Hùng`: the district, and then one syllable, is a holder's name.
    if (mark === place && family === "common" && limit - at === length + 1 && titleNearBefore(text, at))
      continue;
    return Math.min(mark.to, limit);
  }
  const field = marks.at(at, "field");
  if (field && !family && !(evidence[at]! & (Evidence.Honorific | Evidence.Rank)))
    return Math.min(field.to, limit);
  return at;
}

/** `Ban Ki-moon` is no `Ban`. */
function isKorean({ tokens }: ReadText, at: number, limit: number): boolean {
  return KOREAN.test(tokens.word(at)) && tokens.isMark(at + 2, "-") && at + 3 < limit;
}

/** `tướng Mỹ Douglas`, `Tổng thống Hàn Moon`: the nation, then its general's name. */
function isForeignBehind({ tokens, words }: ReadText, at: number, limit: number): boolean {
  if (at >= limit) return false;
  return (words.shapes[at]! & WordShape.Syllable) === 0 || (at + 1 < limit && KOREAN.test(tokens.word(at)));
}

function isBorrowed(evidence: number): boolean {
  return (evidence & Evidence.Lead) !== 0 && (evidence & (Evidence.Honorific | Evidence.Rank)) === 0;
}

function borrowedEnd(text: ReadText, at: number, limit: number): number {
  const to = Math.min(limit, at + LONGEST_BORROWED);
  for (let next = at + 2; next < Math.min(to + 1, limit - 1); next++)
    if (text.lexicon.familyName(text.words.ids[next]!) === "common") return next;
  return to;
}

/** `UBND huyện Tân Sơn Nguyễn Văn Bình`: where a unit's name, two words behind its kind, ends before a whole name. */
function unitEnd({ marks, lexicon, words }: ReadText, at: number, limit: number): number {
  const isUnit = [1, 2].some((back) => marks.at(at - back, "place-type")?.to === at);
  const isName = isMiddleAt(lexicon, words.ids[at + 1]) && lexicon.familyName(words.ids[at]!) === "common";
  if (!isUnit || isName || limit - at < 4) return at;
  return lexicon.familyName(words.ids[at + 2]!) === "common" ? at + 2 : at;
}

function nameAt(text: ReadText, start: number, limit: number, evidence: Uint8Array): Graded | null {
  const { lexicon, words, tokens } = text;
  const at = unitEnd(text, start, limit);
  const backed = (evidence[at]! & (Evidence.Honorific | Evidence.Rank | Evidence.Title)) !== 0;
  const family = lexicon.familyName(words.ids[at]!);
  const middle = isMiddleName(text, at + 1) && limit - at >= 3;
  const isRareName = family === "rare" && limit - at >= 3 && limit - at <= 4 && titleNearBefore(text, at);
  const kinh = family === "common" || middle || (family !== undefined && backed) || isRareName;
  if (kinh && limit - at >= 2) {
    const to = kinhEnd(text, at, limit);
    if (endsInInitial(text, to)) return null;
    const isStreet = !backed && namesStreet(text, at, to);
    const speaksForItself = (middle || (to - at >= 3 && isSyllables(text, at, to))) && !isStreet;
    // `Phó Chủ tịch Đảng Lao động Triều Tiên Kim Yong - chol`
    const isForeignTitled = isRareName && !isSyllables(text, at, to);
    const strong =
      backed ||
      speaksForItself ||
      isForeignTitled ||
      (!(isStreet && isCrossed(tokens, at)) && titleBehind(text, to)) ||
      behindBody(text, at);
    return { from: at, to, grade: strong ? "strong" : "weak" };
  }
  if (limit - at === 1)
    return backed || !isSyllables(text, at, limit) ? { from: at, to: limit, grade: "short" } : null;
  return otherName(text, at, limit, evidence[at]!);
}

/** `các tuyến phố … là Xã Đàn, Trần Đại Nghĩa (Hai Bà Trưng)`: streets bear the names of the dead. */
function namesStreet({ tokens, marks, sentences, sentenceOf }: ReadText, at: number, to: number): boolean {
  // `tại 19 Lê Thanh Nghị`: a house number.
  if (tokens.isNumber(at - 1) && tokens.gaps[at] === 1 && !isCounted(marks, at - 1)) return true;
  if (tokens.isMark(to, "(") && marks.at(to + 1, "place")) return true;
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_STREET); i--)
    if (JUNCTIONS.has(marks.at(i, "lookalike", "lead")?.entry.form ?? "") || isStreetWord(tokens, i))
      return isListedBehind(tokens, at);
  return false;
}

/** `ngã tư Lê Lợi - Nguyễn Thái Học, Thủ tướng xuống xe`: the second of two streets. */
function isCrossed(tokens: ReadText["tokens"], at: number): boolean {
  return tokens.isMark(at - 1, "-") || tokens.isMark(at - 1, "–");
}

/** Of streets any, of wards only several: `các phường Bến Thành, Nguyễn Thái Bình`. */
function isStreetWord(tokens: ReadText["tokens"], at: number): boolean {
  if (!tokens.isWord(at)) return false;
  if (/^phường$/i.test(tokens.word(at))) return /^(?:các|hai|ba|bốn)$/i.test(tokens.word(at - 1));
  return /^(?:tuyến|phố|hẻm|đường|ngã)$/i.test(tokens.word(at));
}

/** `ngày 20/10 Nguyễn …`, `khóa 14 Trần …`, `quận 1 Trần …`: no house bears such a number. */
function isCounted(marks: ReadText["marks"], at: number): boolean {
  return [1, 2, 3].some(
    (back) =>
      marks.at(at - back, "time") !== undefined ||
      marks.at(at - back, "word", "term") !== undefined ||
      marks.at(at - back, "place-type")?.to === at,
  );
}

function isListedBehind(tokens: ReadText["tokens"], at: number): boolean {
  const joined = tokens.isMark(at - 1, ",") || tokens.isMark(at - 1, "-") || tokens.isMark(at - 1, "–");
  return joined || /^(?:như|và|là|gồm|các)$/i.test(tokens.word(at - 1));
}

/** `Thứ trưởng Bộ Giao thông vận tải Nguyễn Nhật`; but what follows `UBND huyện` may be the district. */
function behindBody(text: ReadText, at: number): boolean {
  const { marks, lexicon, words } = text;
  if (lexicon.familyName(words.ids[at]!) !== "common" || !titleNearBefore(text, at)) return false;
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (marks.at(from, "place-type")?.to === at) return false;
    const head = marks.over(from, "field", "body") ? undefined : marks.at(from, "body-head");
    // `Bộ trưởng Công an Tô Lâm`: a minister's `Công an` has no place behind it.
    if (head?.to === at) return head.entry.value === "none" || ministryBefore(text, from);
  }
  return true;
}

function ministryBefore({ marks }: ReadText, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_PHRASE); from--) {
    const title = marks.at(from, "title");
    if (title) return title.to === at && title.entry.extra === "ministry";
  }
  return false;
}

/** A highland or foreign name: nothing in it tells but what stands before it. */
function otherName(text: ReadText, at: number, limit: number, evidence: number): Graded | null {
  const to = beforePlace(text, at, Math.min(limit, at + LONGEST_OTHER));
  if (isPartyName(text, at)) return to - at > 2 ? { from: to - 2, to, grade: "strong" } : null;
  if (to - at < 2 || endsInInitial(text, to)) return null;
  if (familyInside(text, at, to) && !highlandStart(text, at)) return null;
  if (isThing(text, at, to, limit)) return null;
  const foreign = !isSyllables(text, at, to);
  if (evidence & (Evidence.Honorific | Evidence.Rank)) return { from: at, to, grade: "strong" };
  if (stateTitleBefore(text, at)) return { from: at, to, grade: "strong" };
  if ((evidence & Evidence.Title || foreign) && titleBehind(text, to))
    return { from: at, to, grade: "strong" };
  if (foreign && titleNearBefore(text, at) && !(evidence & Evidence.Title))
    return { from: at, to, grade: "strong" };
  if (foreign && professionBehind(text, to)) return { from: at, to, grade: "strong" };
  // `Martin Kettle nhận định`: who speaks under a foreign name is somebody.
  if (foreign && text.marks.at(to, "verb", "say")) return { from: at, to, grade: "strong" };
  return { from: at, to, grade: "weak" };
}

/** `Li Wei, một chuyên gia hải quân`, `…, người đứng đầu …`, `…, con gái …`: who is explained to be somebody. */
function professionBehind({ tokens, marks }: ReadText, to: number): boolean {
  if (![",", "-", "–", "("].some((mark) => tokens.isMark(to, mark))) return false;
  if (SOMEBODY.test(tokens.slice(to + 1, Math.min(to + 4, tokens.count)))) return true;
  const indefinite = marks.at(to + 1, "word", "indefinite") ?? marks.at(to + 1, "modifier");
  const rank = marks.at(indefinite?.to ?? to + 1, "rank");
  return rank !== undefined && rank.entry.sense !== "counterpart";
}

/** `Sở Xây` of `Sở Xây dựng`, `Asia Times`: cut out of a longer phrase, or with a word that only things have in their names. */
function isThing({ marks }: ReadText, at: number, to: number, limit: number): boolean {
  for (let i = at; i < to; i++) {
    if (marks.at(i, "lookalike", "thing")) return true;
    const phrase = marks.at(i, "field") ?? marks.at(i, "body-head") ?? marks.at(i, "law");
    if (i > at && phrase && phrase.to > limit) return true;
  }
  return false;
}

/** `Chủ tịch đảng Meretz Tamar Zandberg`: a party's name, and only then its chair's. */
function isPartyName({ tokens }: ReadText, at: number): boolean {
  return tokens.isWord(at - 1) && /^đảng$/i.test(tokens.word(at - 1)) && tokens.gaps[at] === 1;
}

function kinhEnd(text: ReadText, at: number, limit: number): number {
  const to = Math.min(limit, at + LONGEST_KINH);
  for (let next = at + 2; next < to; next++) {
    const { marks } = text;
    const thing = marks.at(next, "title") ?? marks.at(next, "body-head") ?? marks.at(next, "rank");
    if (thing && thing.to - thing.from > 1) return next;
    // Two names in one run are an accident of layout; the second starts with a family name far in.
    if (next - at >= 3 && limit - next >= 3 && text.lexicon.familyName(text.words.ids[next]!) === "common")
      return next;
  }
  return to;
}

/** `Vietjet Nguyễn Thị Phương`: the name of a house, then a person's. */
function familyInside({ words, lexicon }: ReadText, at: number, to: number): boolean {
  for (let next = at + 1; next < to - 1; next++)
    if (lexicon.familyName(words.ids[next]!) === "common") return true;
  return false;
}

function highlandStart({ words, lexicon }: ReadText, at: number): boolean {
  return lexicon.familyName(words.ids[at]!) === "highland";
}

function beforePlace({ marks }: ReadText, at: number, limit: number): number {
  for (let next = at + 1; next < limit; next++) {
    // `Bun Lắp Ksơr Phó trưởng phòng`: the comma before the title may be missing.
    const thing = marks.at(next, "place") ?? marks.at(next, "title");
    if (thing && thing.to - thing.from > 1) return next;
  }
  return limit;
}

function isMiddleName({ words, lexicon }: ReadText, at: number): boolean {
  return isMiddleAt(lexicon, words.ids[at]);
}

function isMiddleAt(lexicon: ReadText["lexicon"], word: number | undefined): boolean {
  return word !== undefined && word !== 0 && (word === lexicon.word("Văn") || word === lexicon.word("Thị"));
}

/** `Nguyễn Thị C.` is somebody whom the article does not want to name. */
function endsInInitial({ words, tokens }: ReadText, to: number): boolean {
  const last = tokens.word(to - 1);
  if ((words.shapes[to - 1]! & WordShape.Single) !== 0) return !WHOLE_NAMES.test(last);
  return last.length <= 3 && tokens.isMark(to, ".") && tokens.gaps[to] === 0 && !HAS_VOWEL.test(last);
}

function isSyllables({ words }: ReadText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(words.shapes[i]! & WordShape.Syllable)) return false;
  return true;
}

/** `…, nguyên Phó Chủ tịch`, `… - giám đốc`, `…, 31 tuổi`: a title or an age behind makes a name of what it follows. */
function titleBehind({ tokens, marks }: ReadText, to: number): boolean {
  const separated = [",", "-", "–", "("].some((mark) => tokens.isMark(to, mark));
  if (!separated) return false;
  if (tokens.isNumber(to + 1) && tokens.isWord(to + 2) && /^tuổi$/i.test(tokens.word(to + 2))) return true;
  const modifier = marks.at(to + 1, "modifier");
  return marks.at(modifier?.to ?? to + 1, "title") !== undefined;
}

import { WordShape } from "../../../text/word-shape.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";

const MOST_BETWEEN = 9;
/** Far enough for `ông được luân chuyển tham gia Ban Chấp hành … và giữ chức`. */
const FARTHEST_PRONOUN = 16;
/** `em ruột`, `con dâu`: an honorific that is a relative of somebody is not that somebody. */
const RELATIVES = /^(?:ruột|rể|trai|gái|dâu|họ|vợ|chồng)$/i;
/** Verbs that tell a step of somebody's career; of the decided ones only the passive does. */
const STEPS: ReadonlySet<string> = new Set(["be", "was", "hold", "as", "appoint", "dismiss", "discipline"]);
const DECIDED: ReadonlySet<string> = new Set(["appoint", "dismiss", "discipline"]);
const OWN_DOING = /được|bị|cử$|nhậm|^thôi|từ chức|từ nhiệm|hưu/;
/** In tokens: `tham gia ban chấp hành, ban thường vụ và`, from one step to the next. */
const LONGEST_STEP = 16;
const CLAUSE_ENDS = [";", ":", "“", '"'];
/** In tokens, of `(18/4/1953 - 13/2/2015)`. */
const LONGEST_BRACKET = 20;
const MOST_SENTENCES_BACK = 3;
/** Of a life that is told on and on, sentence by sentence, of one who is named at its beginning. */
const MOST_SENTENCES_OF_LIFE = 14;
/** In tokens, from who opens a sentence to the comma and what he was: `ông A là kỹ sư …, từng giữ chức`. */
const LONGEST_PAST = 40;
/** In tokens, of `Theo tiểu sử,`. */
const LONGEST_OPENING = 4;
/** In tokens, from a name to the post that the sentence of birth and home ends in. */
const LONGEST_LIFE = 64;

/** Whom a verb about posts is about: the last named before it, or whom a pronoun at its clause takes up. */
export function personBefore(article: AnnotatedArticle, verb: number): number | null {
  const sentence = article.sentenceOf[verb]!;
  const last = article.officialsOf[sentence]!.filter(({ to }) => to <= verb).at(-1);
  if (relativeBetween(article, last?.to ?? article.sentences[sentence]!.from, verb)) return null;
  const pronoun = pronounBefore(article, verb) ?? openingPronoun(article, verb);
  if (last && (pronoun === null || last.from > pronoun)) {
    const isNear =
      wordsBetween(article, bracketEnd(article, last.to), verb) <= MOST_BETWEEN ||
      isBornBetween(article, last.to, verb) ||
      isToldOn(article, last, verb) ||
      isPastOfSubject(article, last, verb);
    return isNear && !breaksBetween(article, last.to, verb) ? last.person : null;
  }
  if (pronoun === null) return null;
  const named = namedBefore(article, sentence, pronoun);
  return named === undefined ? lastPersonBefore(article, sentence, pronoun) : named;
}

/** `A thôi tham gia Ban Chấp hành, Ban Thường vụ và thôi giữ chức …`: where nobody does anything else, bodies do not count. */
function wordsBetween(
  { marks, tokens, bodiesOf, sentenceOf }: AnnotatedArticle,
  from: number,
  to: number,
): number {
  const within = bodiesOf[sentenceOf[to]!]!.filter((body) => body.from >= from && body.to <= to);
  const isInBody = (at: number) => within.some((body) => body.from <= at && at < body.to);
  let words = 0;
  for (let at = from; at < to; at++) {
    const verb = isInBody(at) ? undefined : marks.at(at, "verb");
    const isMembership = verb !== undefined && /^tham gia$/i.test(tokens.slice(verb.from, verb.to));
    if ((verb && !isMembership && verb.to < to) || marks.at(at, "word", "when")) return to - from;
    if (!isInBody(at)) words++;
  }
  return words;
}

/** `Ông A là kỹ sư chế tạo máy tại …, từng giữ chức …`: behind a comma, the past of the one who opens the sentence. */
function isPastOfSubject(article: AnnotatedArticle, { from, to }: Official, verb: number): boolean {
  const { marks, tokens, sentences, sentenceOf, personStarts } = article;
  const opens = from - sentences[sentenceOf[verb]!]!.from <= LONGEST_OPENING;
  const isPast = marks.at(verb, "verb", "was") !== undefined && tokens.isMark(verb - 1, ",");
  if (!opens || !isPast || verb - to > LONGEST_PAST) return false;
  for (let at = to; at < verb; at++) if (personStarts[at] || tokens.isMark(at, ";")) return false;
  return true;
}

/** `Bí thư huyện có em ruột làm Phó chủ tịch`: it is the relative's post. */
function relativeBetween(
  { marks, tokens, personStarts }: AnnotatedArticle,
  from: number,
  verb: number,
): boolean {
  for (let at = Math.max(from, verb - MOST_BETWEEN); at < verb; at++) {
    const relative = marks.at(at, "word", "kin") ?? marks.at(at, "honorific", "one");
    if (!relative || personStarts[relative.to]) continue;
    if (relative.entry.sense === "kin" && relative.to - at > 1) return true;
    if (tokens.isWord(relative.to) && RELATIVES.test(tokens.word(relative.to))) return true;
  }
  return false;
}

/** `ông A sinh năm 1963, quê ở huyện B; vào Đảng năm 1985; từng giữ …`: a life is told of the one it began with. */
function isBornBetween(article: AnnotatedArticle, from: number, verb: number): boolean {
  const { marks, tokens } = article;
  if (verb - from > LONGEST_LIFE) return false;
  const start = [",", "("].some((mark) => tokens.isMark(from, mark)) ? from + 1 : from;
  const isBorn = [start, bracketEnd(article, from)].some((at) => marks.at(at, "word", "born"));
  for (let at = from; at < verb; at++) {
    if (tokens.isMark(at, ":")) return false;
    if (tokens.isMark(at, ";") && !goesOn(article, at + 1)) return false;
  }
  return isBorn;
}

/** What begins like this has the subject of what stands before it. */
function goesOn({ marks, tokens }: AnnotatedArticle, at: number): boolean {
  return (
    marks.at(at, "verb") !== undefined || marks.at(at, "time") !== undefined || tokens.word(at) === "vào"
  );
}

/** `ông A (1953-2015) từng giữ chức`: the years of a life part nobody from the verb. */
function bracketEnd({ tokens }: AnnotatedArticle, at: number): number {
  if (!tokens.isMark(at, "(")) return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (tokens.isMark(i, ")")) return i + 1;
  return at;
}

/**
 * `bà A từng giữ chức Bí thư huyện rồi trở thành …`, `ông A được … phân công tham gia ban chấp hành và giữ chức …`:
 * a career that began near the name goes on, step by step, with the same one.
 */
function isToldOn(article: AnnotatedArticle, { from: named, to }: Official, verb: number): boolean {
  const { marks, tokens, titleStarting, titleOwner } = article;
  // `con của Bộ trưởng A làm …`: a relative's posts.
  if (marks.at(named - 1, "word", "of")) return false;
  let told = bracketEnd(article, to);
  let isHolder = false;
  let hasBegun = false;
  for (let at = told; at < verb; at++) {
    if (at - told > (hasBegun ? LONGEST_STEP : MOST_BETWEEN) || endsCareer(article, at)) return false;
    const step = marks.startingAt(at).find(isStep);
    if (step) {
      if (isDoneToOthers(article, step, to)) return false;
      isHolder = true;
      hasBegun ||= DECIDED.has(step.entry.sense);
      told = step.to;
    }
    const title = isHolder ? titleStarting.get(at) : undefined;
    if (title && title.end <= verb && !titleOwner.has(title)) {
      hasBegun = true;
      told = title.end;
    }
    if (tokens.isMark(at, "(")) at = told = Math.max(at, bracketEnd(article, at) - 1);
  }
  return hasBegun && verb - told <= LONGEST_STEP;
}

function isStep({ entry }: Mark): boolean {
  return entry.category === "verb" && STEPS.has(entry.sense);
}

/** What parts a step of a career from the next: another clause, or who tells of it. */
function endsCareer({ marks, tokens }: AnnotatedArticle, at: number): boolean {
  return CLAUSE_ENDS.some((mark) => tokens.isMark(at, mark)) || marks.at(at, "verb", "say") !== undefined;
}

/** `Thủ tướng A đã bổ nhiệm …`, and not `được bổ nhiệm`: who decides on others' posts tells of no own one. */
function isDoneToOthers({ tokens }: AnnotatedArticle, { from, entry }: Mark, subjectEnd: number): boolean {
  if (!DECIDED.has(entry.sense) || OWN_DOING.test(entry.form)) return false;
  for (let at = subjectEnd; at < from; at++)
    if (tokens.isWord(at) && /^(?:được|bị)$/i.test(tokens.word(at))) return false;
  return true;
}

/** `ông này` is the last named; a bare `ông` behind several people may be any of them. */
function namedBefore(
  article: AnnotatedArticle,
  sentence: number,
  pronoun: number,
): number | null | undefined {
  const named = article.officialsOf[sentence]!.filter((o) => o.to <= pronoun && o.naming !== "title");
  if (named.length === 0) return undefined;
  const isThis = article.marks.at(pronoun + 1, "word", "this") !== undefined;
  const last = named.at(-1);
  const isAlone = named.every(({ person }) => person === last?.person);
  return last && (isThis || isAlone) ? last.person : null;
}

/** `Chủ tịch Quốc hội A cho biết việc miễn nhiệm Bộ trưởng …`: who tells of it is not whom it befalls. */
function breaksBetween(article: AnnotatedArticle, from: number, to: number): boolean {
  const { marks, tokens } = article;
  const bodies = article.bodiesOf[article.sentenceOf[to]!]!;
  let said = false;
  for (let at = from; at < to; at++) {
    // `kỷ luật ông A bằng hình thức: cách chức …`
    const isForm = tokens.isWord(at - 1) && /^thức$/i.test(tokens.word(at - 1));
    if ((tokens.isMark(at, ":") && !isForm) || tokens.isMark(at, "“") || tokens.isMark(at, '"')) return true;
    if (marks.at(at, "verb", "say")) said = true;
    else if (said && (/^(?:việc|trường)$/.test(tokens.word(at)) || bodies.some((body) => body.from === at)))
      return true;
  }
  return false;
}

/** `Bà từng là …`: an honorific without a name, before the verb. */
function pronounBefore(
  { marks, tokens, words, sentences, sentenceOf, personStarts, inside }: AnnotatedArticle,
  verb: number,
): number | null {
  const { from } = sentences[sentenceOf[verb]!]!;
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST_PRONOUN); at--) {
    if (personStarts[at] || tokens.isMark(at, ";")) return null;
    const honorific = inside[at] ? undefined : marks.at(at, "honorific", "one");
    if (!honorific) continue;
    if (personStarts[honorific.to]) continue;
    // `Ông Điểu K'ré từng là …` takes up nobody who was named.
    return (words.shapes[honorific.to]! & WordShape.Capital) === 0 ? at : null;
  }
  return null;
}

/** `Ông là Ủy viên Trung ương Đảng khóa X; Ủy viên Bộ Chính trị khóa XI, từng giữ chức …`: the list of posts is long. */
function openingPronoun(article: AnnotatedArticle, verb: number): number | null {
  const { marks, tokens, words, sentences, sentenceOf, personStarts } = article;
  const { from } = sentences[sentenceOf[verb]!]!;
  const isPast = marks.at(verb, "verb", "was") !== undefined && tokens.isMark(verb - 1, ",");
  const honorific = marks.at(from, "honorific", "one");
  if (!isPast || !honorific || verb - from > LONGEST_PAST) return null;
  for (let at = from; at < verb; at++) if (personStarts[at]) return null;
  return (words.shapes[honorific.to]! & WordShape.Capital) === 0 ? from : null;
}

function lastPersonBefore(article: AnnotatedArticle, sentence: number, pronoun: number): number | null {
  const farthest = tellsALife(article, pronoun) ? MOST_SENTENCES_OF_LIFE : MOST_SENTENCES_BACK;
  for (let i = sentence - 1; i >= Math.max(0, sentence - farthest); i--) {
    const named = article.officialsOf[i]!.filter(({ naming }) => naming !== "title");
    const [first] = named;
    if (!first) continue;
    const isAlone = named.every(({ person }) => person === first.person);
    return sentence - i <= MOST_SENTENCES_BACK || isAlone ? first.person : null;
  }
  return null;
}

/** `Từ năm 1986, ông là …`: the pronoun opens the sentence, or stands behind when it was. */
function tellsALife({ tokens, sentences, sentenceOf }: AnnotatedArticle, pronoun: number): boolean {
  const opens = pronoun === sentences[sentenceOf[pronoun]!]!.from || tokens.isMark(pronoun - 1, ",");
  return opens && /^(?:ông|bà|đồng)$/i.test(tokens.word(pronoun));
}

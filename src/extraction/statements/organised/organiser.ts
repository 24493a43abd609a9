import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { BodyMention } from "../../mentions/body-mention.ts";
import { behindBracket } from "../behind-bracket.ts";

/** Words between two bodies that do one thing together: `Sở A (SA) chủ trì, phối hợp với Sở B`. */
const JOINS = new Set(["and", "with", "aux"]);
const MOST_TOGETHER = 16;

/** The body that does what the verb at a token says: right before it, but for small words, time and place. */
export function bodyBefore(article: AnnotatedArticle, verb: number): BodyMention | null {
  const { marks, tokens, inside } = article;
  const body = bodiesIn(article, verb)
    .filter(({ to }) => to <= verb)
    .at(-1);
  if (!body || isWhere(article, body) || isGathering(article, body) || isCited(article, body)) return null;
  for (let at = termEnd(article, behindBracket(article, body.to)); at < verb; ) {
    const skipped =
      marks.at(at, "word", "aux") ??
      marks.at(at, "time") ??
      marks.at(at, "place") ??
      marks.at(at, "word", "at") ??
      marks.at(at, "verb", "chair") ??
      marks.at(at, "verb", "organise-weak");
    // `Bên lề hội chợ A, Thủ tướng B chủ trì …`: somebody else does it.
    if (article.personStarts[at] || (inside[at] && article.titleStarting.has(at))) return null;
    if (skipped) at = skipped.to;
    else if (inside[at] || tokens.isMark(at, ",") || tokens.isNumber(at)) at++;
    else return null;
  }
  return body;
}

/** The bodies that do it together, in reading order: `Bộ A phối hợp với Bộ B`, `Sở A, Sở B và Hội C`. */
export function bodiesBefore(article: AnnotatedArticle, verb: number): readonly BodyMention[] {
  const nearest = bodyBefore(article, verb);
  if (!nearest) return [];
  const bodies = bodiesIn(article, verb);
  const last = withoutOwners(article, nearest, bodies, verb);
  if (last !== nearest && (isWhere(article, last) || isCited(article, last))) return [];
  const { group, joined } = joinedBefore(article, bodies, last);
  // `Sáng 5/3, tại Sở A, Sở B tổ chức …`: commas alone join nobody, but behind “do” or a day.
  const first = group[0]!;
  return isBy(article, first) || opensSentence(article, first) ? group : group.slice(-joined);
}

/** `do Sở A`. */
export function isBy({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  return marks.at(from - 1, "word", "by") !== undefined;
}

/** `Chiều 12-12, Bộ A, Thành ủy B tổ chức`, `Quân ủy A, Bộ B tổ chức`: nothing but a day stands before. */
function opensSentence(
  { tokens, sentences, sentenceOf, datesWithin }: AnnotatedArticle,
  { from }: BodyMention,
): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  if (start === from) return true;
  return (
    tokens.isMark(from - 1, ",") &&
    datesWithin(start, from).some((d) => d.from === start && d.to === from - 1)
  );
}

/**
 * The bodies that lead to the last in an unbroken list.
 * @returns `joined`: how many of its end a word joins
 */
function joinedBefore(
  article: AnnotatedArticle,
  bodies: readonly BodyMention[],
  last: BodyMention,
): { group: BodyMention[]; joined: number } {
  let group = [last];
  let joined = 1;
  let behindComma = 0;
  for (let i = bodies.indexOf(last) - 1; i >= 0 && group.length < MOST_TOGETHER; i--) {
    const link = linkBetween(article, bodies[i]!.to, group[0]!.from);
    if (link === "none" || isWhere(article, bodies[i]!)) break;
    // `làm việc với Bộ A và Bộ B, Bộ C tổ chức`: behind a comma that nothing joined “và” is of another list.
    const isOther = link === "and" && joined === 1 && group.length > 1;
    if (link === "comma") behindComma = group.length;
    group.unshift(bodies[i]!);
    if (joined > 1 || (link !== "comma" && !isOther)) joined = group.length;
    if (behindComma > 0 && isOwner(article, bodies[i]!)) {
      group = group.slice(-behindComma);
      break;
    }
  }
  return { group, joined: Math.min(joined, group.length) };
}

/** `Khoa A - Viện B - Bộ C tổ chức`: behind a dash stands whose the first is; in `Bộ A - Bộ B phối hợp tổ chức` who joins it. */
function withoutOwners(
  { tokens }: AnnotatedArticle,
  nearest: BodyMention,
  bodies: readonly BodyMention[],
  verb: number,
): BodyMention {
  const together = tokens.slice(nearest.to, Math.min(verb + 2, tokens.count));
  if (/^\s*(?:cùng |đã |vừa )*(?:phối hợp|đồng|cùng)/i.test(together)) return nearest;
  let owned = nearest;
  for (let i = bodies.indexOf(nearest) - 1; i >= 0 && isDashed(tokens, bodies[i]!.to, owned.from); i--)
    owned = bodies[i]!;
  return owned;
}

function isDashed(tokens: AnnotatedArticle["tokens"], from: number, to: number): boolean {
  return to === from + 1 && (tokens.isMark(from, "-") || tokens.isMark(from, "–"));
}

/** `giao Sở Xây dựng tổ chức`, `chỉ đạo …`: told to, not done. */
export function isTask({ marks }: AnnotatedArticle, body: number): boolean {
  return [1, 2].some((back) => {
    const verb = marks.at(body - back, "verb");
    return verb?.to === body && (verb.entry.sense === "delegate" || verb.entry.sense === "direct");
  });
}

/** The bodies of a sentence but for short forms in brackets. */
function bodiesIn({ tokens, bodiesOf, sentenceOf }: AnnotatedArticle, at: number): readonly BodyMention[] {
  return bodiesOf[sentenceOf[at]!]!.filter(
    ({ from, to }) => !(tokens.isMark(from - 1, "(") && tokens.isMark(to, ")")),
  );
}

/** `together`: what one does `phối hợp với` the other. */
type Link = "and" | "together" | "comma" | "none";

function linkBetween(article: AnnotatedArticle, from: number, to: number): Link {
  const { marks, tokens } = article;
  let link: Link = "none";
  for (let at = countryEnd(article, behindBracket(article, from)); at < to; ) {
    const word = marks.at(at, "word");
    const chairs = marks.at(at, "verb", "chair");
    if (word && JOINS.has(word.entry.sense)) {
      if (word.entry.sense !== "aux" && link !== "together") link = "and";
      at = word.to;
    } else if (chairs) at = chairs.to;
    else if (tokens.isMark(at, ",")) {
      if (link === "none") link = "comma";
      at++;
    } else if (tokens.isWord(at) && /^(?:phối|hợp)$/i.test(tokens.word(at))) {
      link = "together";
      at++;
    } else return "none";
  }
  return link;
}

/** `Ban Chấp hành Đảng bộ tỉnh khóa XIV (nhiệm kỳ 2015-2020) tổ chức`. */
function termEnd({ marks, tokens }: AnnotatedArticle, from: number): number {
  let at = from;
  for (let term = marks.at(at, "word", "term"); term; term = marks.at(at, "word", "term")) {
    at = term.to;
    while (tokens.isNumber(at) || tokens.isMark(at, "-") || /^[IVXL]{1,6}$/.test(tokens.word(at))) at++;
    if (tokens.isMark(at, ",") && marks.at(at + 1, "word", "term")) at++;
  }
  return at;
}

/** `Hội đồng Kinh doanh (BCIU) của Hoa Kỳ`: the country behind a short form. */
function countryEnd({ marks }: AnnotatedArticle, at: number): number {
  const of = marks.at(at, "word", "of");
  const place = of ? marks.at(of.to, "place") : undefined;
  return place?.entry.sense === "country" ? place.to : at;
}

/** `tại trụ sở Chính phủ, …`: the body is where it was, not who did it. */
function isWhere({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  const seat = marks.at(from - 2, "body-head", "seat");
  return seat?.to === from || marks.at(from - 1, "word", "at") !== undefined;
}

/** `được sự đồng ý của Ban A và Ban B, Bộ C tổ chức`: it is of the first two, done by the third. */
function isOwner({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  return marks.at(from - 1, "word", "of") !== undefined;
}

/** `Theo Hãng tin Reuters, trong cuộc họp báo …`: it tells of the meeting. */
function isCited({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  return marks.at(from - 1, "word", "according") !== undefined;
}

/** `Hội nghị … họp phiên toàn thể`: a meeting that has a name like a body's. */
export function isGathering({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  return marks.at(from, "body-head")?.entry.sense === "conference";
}

import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import { termEnd } from "./term-end.ts";

const MOST_TITLES = 16;
/** `nhiều vị trí công tác như`: words between a verb and its list. */
const MOST_INTRODUCING = 6;
/** In tokens, of what a list of posts is introduced by: `của tỉnh Quảng Nam như`, `: Cán bộ Ngân hàng A;`. */
const LONGEST_INTRODUCTION = 16;

/** The titles that begin at a token and go on behind commas, semicolons and `và`; none of a named person's own. */
export function titleList(article: AnnotatedArticle, at: number): TitleMention[] {
  const list: TitleMention[] = [];
  let start = skipToTitle(article, at);
  while (list.length < MOST_TITLES) {
    const title = article.titleStarting.get(start);
    if (!title || article.titleOwner.has(title) || (list.length > 0 && actsItself(article, title))) break;
    list.push(title);
    const next = nextInList(article, title.end);
    if (next === termEnd(article, title.end)) break;
    start = next;
  }
  return list;
}

/** Behind a comma, a semicolon, `và`, `kiêm` or `rồi`; where none stands, where the title ends. */
function nextInList(article: AnnotatedArticle, end: number): number {
  const { tokens, marks } = article;
  let next = ownerEnd(article, termEnd(article, end));
  if (tokens.isMark(next, ",") || tokens.isMark(next, ";")) next++;
  const word = marks.at(next, "word");
  if (word && (word.entry.sense === "and-also" || word.entry.form === "và")) return word.to;
  return tokens.isWord(next) && /^rồi$/i.test(tokens.word(next)) ? skipToTitle(article, next + 1) : next;
}

/** `Vụ trưởng Vụ A, Bộ Tài chính; …`, `Bí thư Huyện ủy B, tỉnh C; …`: the owner behind the comma is no end of the list. */
function ownerEnd({ marks, tokens, bodiesOf, sentenceOf }: AnnotatedArticle, end: number): number {
  if (!tokens.isMark(end, ",")) return end;
  const body = bodiesOf[sentenceOf[end]!]!.find(({ from }) => from === end + 1);
  const kind = marks.at(end + 1, "place-type");
  const owner = body ?? marks.at(end + 1, "place") ?? (kind && marks.at(kind.to, "place"));
  return owner && tokens.isMark(owner.to, ";") ? owner.to : end;
}

/** `cho thôi chức Bí thư và Chủ tịch nước đình chỉ …`: the second title does something, it is no post lost. */
function actsItself({ marks }: AnnotatedArticle, { end }: TitleMention): boolean {
  const at = marks.at(end, "word", "aux")?.to ?? end;
  const sense = marks.at(at, "verb")?.entry.sense;
  return sense === "dismiss" || sense === "appoint" || sense === "say" || sense === "delegate";
}

/** `giữ chức vụ`, `làm`, `vào vị trí`, an opening bracket: what may stand before a list of titles. */
export function skipToTitle(article: AnnotatedArticle, at: number): number {
  const { marks, tokens } = article;
  let start = lastWordOpens(article, at);
  for (let steps = 0; steps < MOST_INTRODUCING; steps++) {
    if (article.titleStarting.has(start)) break;
    const verb = marks.at(start, "verb");
    const word = marks.at(start, "word");
    if (verb && (verb.entry.sense === "post" || verb.entry.sense === "hold" || verb.entry.sense === "be"))
      start = lastWordOpens(article, verb.to);
    else if (word && ["plural", "aux", "and-also"].includes(word.entry.sense)) start = word.to;
    else if (tokens.isMark(start, "(")) start++;
    else if (tokens.isWord(start) && /^(?:một|vào|khỏi|nhiều)$/.test(tokens.word(start))) start++;
    // `các vị trí công tác như:`
    else if (steps > 0 && tokens.isWord(start) && /^(?:như|công|tác)$/.test(tokens.word(start))) start++;
    // `giữ các chức vụ: Bí thư …`
    else if (tokens.isMark(start, ":") && (steps > 0 || isPostWord(tokens, start - 1))) start++;
    else break;
  }
  return article.titleStarting.has(start) ? start : (introducedBehind(article, start) ?? start);
}

/** `giữ chức Vụ trưởng`, `làm trưởng đoàn`: the last words of what leads to a title may begin it. */
function lastWordOpens({ titleStarting }: AnnotatedArticle, at: number): number {
  if (titleStarting.has(at)) return at;
  for (let start = at - 1; start >= at - 2; start--)
    if ((titleStarting.get(start)?.to ?? 0) >= at) return start;
  return at;
}

/** `các chức vụ quan trọng của tỉnh như Giám đốc …`, `các vị trí: Cán bộ Ngân hàng A; Vụ trưởng …`. */
function introducedBehind(article: AnnotatedArticle, at: number): number | null {
  const { marks, tokens, sentences, sentenceOf, personStarts } = article;
  let isList = tokens.isMark(at - 1, ":");
  const posts = isList ? at - 2 : at - 1;
  if (!isPostWord(tokens, posts)) return null;
  const end = Math.min(sentences[sentenceOf[posts]!]!.to, at + LONGEST_INTRODUCTION);
  for (let i = at; i < end; i++) {
    if (personStarts[i] || marks.at(i, "verb", "say") || marks.at(i, "word", "future")) return null;
    if (isList && article.titleStarting.has(i)) return i;
    const opens = tokens.isMark(i, ":") || (tokens.isWord(i) && tokens.word(i) === "như");
    if (opens && article.titleStarting.has(i + 1)) return i + 1;
    if (tokens.isMark(i, ":")) isList = true;
    else if (!isList && tokens.isMark(i, ",")) return null;
  }
  return null;
}

/** The last word of `chức vụ`, `chức danh`, `vị trí`, `cương vị`. */
function isPostWord(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return tokens.isWord(at) && /^(?:vụ|chức|vị|trí|danh)$/i.test(tokens.word(at));
}

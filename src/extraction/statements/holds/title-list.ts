import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";

const MOST_TITLES = 16;
/** `nhiều vị trí công tác như`: words between a verb and its list. */
const MOST_INTRODUCING = 6;

/** The titles that begin at a token and go on behind commas, semicolons and `và`; none of a named person's own. */
export function titleList(article: AnnotatedArticle, at: number): TitleMention[] {
  const list: TitleMention[] = [];
  let start = skipToTitle(article, at);
  while (list.length < MOST_TITLES) {
    const title = article.titleStarting.get(start);
    if (!title || article.titleOwner.has(title) || (list.length > 0 && actsItself(article, title))) break;
    list.push(title);
    const { tokens, marks } = article;
    let next = title.end;
    if (tokens.isMark(next, ",") || tokens.isMark(next, ";")) next++;
    const word = marks.at(next, "word");
    if (word && (word.entry.sense === "and-also" || word.entry.form === "và")) next = word.to;
    else if (next > title.end && tokens.isWord(next) && /^rồi$/i.test(tokens.word(next)))
      next = skipToTitle(article, next + 1);
    if (next === title.end) break;
    start = next;
  }
  return list;
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
  let start = at;
  for (let steps = 0; steps < MOST_INTRODUCING; steps++) {
    if (article.titleStarting.has(start)) break;
    const verb = marks.at(start, "verb");
    const word = marks.at(start, "word");
    if (verb && (verb.entry.sense === "post" || verb.entry.sense === "hold" || verb.entry.sense === "be"))
      start = verb.to;
    else if (word && ["plural", "aux", "and-also"].includes(word.entry.sense)) start = word.to;
    else if (tokens.isMark(start, "(")) start++;
    else if (tokens.isWord(start) && /^(?:một|vào|khỏi|nhiều)$/.test(tokens.word(start))) start++;
    // `các vị trí công tác như:`
    else if (steps > 0 && tokens.isWord(start) && /^(?:như|công|tác)$/.test(tokens.word(start))) start++;
    // `giữ các chức vụ: Bí thư …`
    else if (tokens.isMark(start, ":") && (steps > 0 || isPostWord(tokens, start - 1))) start++;
    else break;
  }
  return start;
}

function isPostWord(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return tokens.isWord(at) && /^(?:vụ|chức|vị|trí|danh)$/i.test(tokens.word(at));
}

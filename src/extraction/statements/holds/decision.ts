import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { TokenRange } from "../../rule.ts";

/** Papers by which posts are given and taken. */
const DECISIONS = new Set(["Quyết định", "Nghị quyết", "Lệnh", "Thông báo"]);
/** Words between a body and what it decides: `Bộ Chính trị đã quyết định điều động, phân công`. */
const DECIDING =
  /^(?:quyết|định|nghị|ban|hành|ra|công|bố|trao|ký|thống|nhất|về|việc|có|vừa|đã|cũng|họp|và|biểu|bỏ|phiếu|tiến|kỷ|luật|cảnh|cáo|cho|bằng|hình|thức|thông|qua|tín|nhiệm|chính|thức|phê|chuẩn|chuẩn|y|đồng|ý)$/i;
/** `HĐND tỉnh khóa VIII, nhiệm kỳ 2011-2016`: which of its terms a council is in. */
const TERM = /^(?:khóa|khoá|nhiệm|kỳ|thứ|lần|[IVXL]+)$/i;
const MOST_BETWEEN = 14;

/** Who decided on a post, and by which paper, as far as the sentence of the verb says so. */
export interface Decision {
  /** Tokens of the body's name. */
  readonly decidedBy?: TokenRange;
  /** Index in the article's documents. */
  readonly decision?: number;
}

export function decisionOf(article: AnnotatedArticle, verb: Mark): Decision {
  const { from, to } = article.sentences[article.sentenceOf[verb.from]!]!;
  const decision = article.documents.findIndex(
    (d) => d.from >= from && d.to <= to && d.number !== null && DECISIONS.has(d.kind),
  );
  const paper = article.documents[decision];
  const bodies = article.bodiesOf[article.sentenceOf[verb.from]!]!;
  const owner =
    paper && article.marks.at(paper.to, "word", "of")
      ? bodies.find((body) => body.from === paper.to + 1)
      : undefined;
  const decidedBy = bodies.findLast((body) => body.to <= verb.from && decides(article, body, verb)) ?? owner;
  return { ...(decidedBy ? { decidedBy } : {}), ...(paper ? { decision } : {}) };
}

/** `Ban Bí thư quyết định điều động`, `được Ban Thường vụ Tỉnh ủy luân chuyển`; not `Giám đốc Sở A được bổ nhiệm`. */
function decides({ tokens, documents }: AnnotatedArticle, body: TokenRange, verb: Mark): boolean {
  if (verb.from - body.to > MOST_BETWEEN && !documents.some((d) => d.from >= body.to && d.to <= verb.from))
    return false;
  const isAgent = tokens.isWord(body.from - 1) && /^được$/i.test(tokens.word(body.from - 1));
  if (body.to === verb.from && /được/i.test(tokens.slice(verb.from, verb.to))) return false;
  if (body.to === verb.from) return true;
  for (let at = body.to; at < verb.from; at++) {
    const paper = documents.find((d) => d.from === at);
    if (paper) at = Math.min(paper.to, verb.from) - 1;
    else if (!isBetween(tokens, at)) return false;
  }
  return isAgent || !/được/i.test(tokens.slice(body.to, verb.to));
}

function isBetween(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  if (tokens.isWord(at)) return DECIDING.test(tokens.word(at)) || TERM.test(tokens.word(at));
  return tokens.isNumber(at) || [",", "-", "–", "(", ")"].some((mark) => tokens.isMark(at, mark));
}

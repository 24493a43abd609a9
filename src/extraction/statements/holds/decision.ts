import type { AnnotatedArticle } from "../../annotated-article.ts";
import { firstFrom } from "../../first-from.ts";
import type { DocumentMention } from "../../mentions/document-mention.ts";
import type { TokenRange } from "../../rule.ts";

/** Papers by which posts are given and taken. */
const DECISIONS = new Set(["Quyết định", "Nghị quyết", "Lệnh", "Thông báo"]);
/** Words between a body and what it decides: `Bộ Chính trị đã quyết định điều động, phân công`. */
const DECIDING =
  /^(?:quyết|định|nghị|ban|hành|ra|công|bố|trao|ký|thống|nhất|về|việc|có|vừa|đã|cũng|họp|và|biểu|bỏ|phiếu|tiến|kỷ|luật|cảnh|cáo|cho|bằng|hình|thức|thông|qua|tín|nhiệm|chính|thức|phê|chuẩn|chuẩn|y|đồng|ý|kết|quả)$/i;
/** `HĐND tỉnh khóa VIII, nhiệm kỳ 2011-2016`: which of its terms a council is in. */
const TERM = /^(?:khóa|khoá|nhiệm|kỳ|thứ|lần|[IVXL]+)$/i;
const MOST_BETWEEN = 14;
/** In tokens: `đã ký ban hành các quyết định`, from a body to the word for what it decided. */
const MOST_ANNOUNCING = 6;

/** Who decided on a post, and by which paper, as far as the sentence of the verb, or the one beside it, says so. */
export interface Decision {
  /** Tokens of the body's name. */
  readonly decidedBy?: TokenRange;
  /** Index in the article's documents. */
  readonly decision?: number;
}

/** @param verb the tokens that say what was decided */
export function decisionOf(article: AnnotatedArticle, verb: TokenRange): Decision {
  const here = article.sentenceOf[verb.from]!;
  const before = announcementBefore(article, verb.from);
  const decision =
    paperIn(article, here) ??
    (before === null ? undefined : paperIn(article, before)) ??
    paperOpening(article, here + 1);
  const paper = decision === undefined ? undefined : article.documents[decision];
  const bodies = article.bodiesOf[here]!;
  const decidedBy =
    bodies.findLast((body) => body.to <= verb.from && decides(article, body, verb)) ??
    (paper && ownerOf(article, paper)) ??
    (before === null ? undefined : announcer(article, before));
  return { ...(decidedBy ? { decidedBy } : {}), ...(decision === undefined ? {} : { decision }) };
}

/** The sentence before, which told of the decision, where this one goes on `Theo đó, …`; null where it does not. */
export function announcementBefore({ marks, sentences, sentenceOf }: AnnotatedArticle, token: number) {
  const sentence = sentenceOf[token]!;
  const goesOn = marks.at(sentences[sentence]!.from, "word", "thereby") !== undefined;
  return goesOn && sentence > 0 ? sentence - 1 : null;
}

function paperIn({ documents, sentences }: AnnotatedArticle, sentence: number): number | undefined {
  const { from, to } = sentences[sentence]!;
  for (let i = firstFrom(documents, from); i < documents.length && documents[i]!.to <= to; i++)
    if (isDecision(documents[i]!)) return i;
  return undefined;
}

/** `Quyết định số 345/QĐ-TTg có hiệu lực từ ngày ký.`: the sentence behind begins with the paper. */
function paperOpening({ documents, sentences }: AnnotatedArticle, sentence: number): number | undefined {
  const start = sentences[sentence]?.from;
  if (start === undefined) return undefined;
  const paper = firstFrom(documents, start);
  return documents[paper]?.from === start && isDecision(documents[paper]!) ? paper : undefined;
}

function isDecision({ number, kind }: DocumentMention): boolean {
  return number !== null && DECISIONS.has(kind);
}

function ownerOf({ marks, bodiesOf, sentenceOf }: AnnotatedArticle, { from, to }: DocumentMention) {
  if (!marks.at(to, "word", "of")) return undefined;
  return bodiesOf[sentenceOf[from]!]!.find((body) => body.from === to + 1);
}

/** `công bố quyết định của Bộ Chính trị …`, `Ban Bí thư vừa ban hành các quyết định …`. */
function announcer(article: AnnotatedArticle, sentence: number): TokenRange | undefined {
  const { tokens, marks, bodiesOf, sentences } = article;
  const owner = bodiesOf[sentence]!.find(
    ({ from }) => marks.at(from - 1, "word", "of") && isWord(tokens, from - 2, /^(?:định|quyết)$/i),
  );
  if (owner) return owner;
  return bodiesOf[sentence]!.find((body) => {
    const end = Math.min(body.to + MOST_ANNOUNCING, sentences[sentence]!.to - 1);
    for (let at = body.to; at < end && tokens.isWord(at); at++)
      if (isWord(tokens, at, /^(?:quyết|nghị)$/i) && isWord(tokens, at + 1, /^(?:định|quyết)$/i))
        // `Hội nghị công bố quyết định` decided nothing.
        return !marks.at(body.from, "meeting");
    return false;
  });
}

function isWord(tokens: AnnotatedArticle["tokens"], at: number, form: RegExp): boolean {
  return tokens.isWord(at) && form.test(tokens.word(at));
}

/** `Ban Bí thư quyết định điều động`, `được Ban Thường vụ Tỉnh ủy luân chuyển`; not `Giám đốc Sở A được bổ nhiệm`. */
function decides(article: AnnotatedArticle, body: TokenRange, verb: TokenRange): boolean {
  const { tokens, documents } = article;
  const next = documents[firstFrom(documents, body.to)];
  if (verb.from - body.to > MOST_BETWEEN && !(next && next.to <= verb.from)) return false;
  const isAgent = isWord(tokens, body.from - 1, /^(?:được|bị)$/i);
  if (body.to === verb.from && /được/i.test(tokens.slice(verb.from, verb.to))) return false;
  if (body.to === verb.from) return true;
  for (let at = body.to; at < verb.from; at++) {
    const paper = documents[firstFrom(documents, at)];
    if (paper?.from === at) at = Math.min(paper.to, verb.from) - 1;
    else if (!isBetween(tokens, at)) return false;
  }
  return isAgent || !/được/i.test(tokens.slice(body.to, verb.to));
}

function isBetween(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  if (tokens.isWord(at)) return DECIDING.test(tokens.word(at)) || TERM.test(tokens.word(at));
  return tokens.isNumber(at) || [",", "-", "–", "(", ")"].some((mark) => tokens.isMark(at, mark));
}

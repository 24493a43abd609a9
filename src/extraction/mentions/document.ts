import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import { bodyEnd, type NameContext } from "./body-phrase.ts";
import type { DocumentMention } from "./document-mention.ts";
import { type DocumentNumber, documentNumber, looksLikeCount } from "./document-number.ts";
import { paperSubject } from "./document-subject.ts";
import { type ListedLaw, listedLaws } from "./law-list.ts";
import { lawName } from "./law-name.ts";

/** A list of numbers behind one plural kind is never longer: `các công văn số: …, …, …`. */
const LONGEST_LIST = 12;
/** Of plenums, or of terms, named together. */
const LONGEST_PLENUMS = 4;
const LONGEST_CONGRESS = 8;
/** What a paper does, where that is its name. */
const ENACTS =
  /^(?:quy định|sửa đổi|phê chuẩn|phê duyệt|xác nhận|thay thế|hướng dẫn|đẩy mạnh|tăng cường|giám sát|thành lập|công nhận|xét tặng|thi hành|triển khai|miễn nhiệm|trách nhiệm|tiêu chuẩn)$/i;
/** Papers by which something is done to somebody or something. */
const DECISIONS = new Set(["Quyết định", "Lệnh"]);
/** A number behind anything else may be that of a school, a house or a licence. */
const DEEDS =
  /^(?:khởi tố(?: vụ án| bị can| hình sự| vụ án hình sự)?|truy tố|truy nã|(?:bắt|bắt bị can|bắt khẩn cấp)(?: để)?(?: tạm giam)?|tạm giam|tạm giữ|khám xét|thu hồi đất|cưỡng chế|xử phạt(?: vi phạm)?(?: hành chính)?|kỷ luật|đưa vụ án ra xét xử|thanh tra|áp dụng biện pháp khẩn cấp tạm thời)$/i;
/** In tokens. */
const LONGEST_DEED = 9;
/** The last word before such a name: of `dự thảo`, `thông qua`, `ban hành`, `thực hiện`, `xây dựng`, `công bố`, `thay thế`, `trình bày`. */
const ADOPTS = /^(?:thảo|qua|hành|hiện|dựng|bố|thế|trình|bày|ký|có|về|theo|xét|ra|các)$/i;

/** Every instrument that the text names specifically, in reading order. */
export function documentMentions(context: NameContext): DocumentMention[] {
  const found: DocumentMention[] = [];
  let end = 0;
  for (const mark of context.text.marks.of("document")) {
    if (mark.from < end) continue;
    const here = documentsAt(context, mark);
    found.push(...here);
    end = Math.max(end, ...here.map(({ to, isAbout }) => (isAbout ? mark.to : to)));
  }
  return found;
}

function documentsAt(context: NameContext, mark: Mark): DocumentMention[] {
  const { text } = context;
  switch (mark.entry.sense) {
    case "plenum":
      return plenumDocuments(context, mark);
    case "law": {
      const law = lawName(text, mark);
      const named = law ? [mention(context, mark, law.to, law.words, null)] : [];
      return [...named, ...listedLaws(text, mark, law?.to ?? mark.to).map(lawMention(context, mark))];
    }
    case "constitution": {
      const at = text.marks.at(mark.to, "time", "year")?.to ?? mark.to;
      const isYear = text.tokens.isNumber(at) && Number(text.tokens.word(at)) > 1900;
      return isYear ? [mention(context, mark, at + 1, null, null)] : [];
    }
    case "title":
      return [mention(context, mark, mark.to, null, null)];
    case "fixed": {
      // `Tiểu ban Điều lệ Đảng` is a body.
      const isBody = text.tokens.isWord(mark.from - 1) && /^ban$/i.test(text.tokens.word(mark.from - 1));
      return isCapital(context, mark.from) && !isBody ? [mention(context, mark, mark.to, null, null)] : [];
    }
    case "named":
      return opensSentence(text, mark.from) ? [] : subjectDocument(context, mark, mark.to);
    case "congress":
      return congressDocument(context, mark);
  }
  const number = documentNumber(text, mark.to) ?? numberBehindDeed(context, mark);
  if (!number) return mark.entry.sense === "both" ? aboutDocument(context, mark) : [];
  if (looksLikeCount(text, mark, number)) return [];
  return [mention(context, mark, number.to, null, number), ...listed(context, mark, number)];
}

/** `quyết định khởi tố bị can số 09`, `lệnh bắt tạm giam số 134/C46`: what the paper does stands before its number. */
function numberBehindDeed({ text }: NameContext, { to, entry }: Mark): DocumentNumber | null {
  const { tokens, words, lexicon, sentences, sentenceOf } = text;
  if (!DECISIONS.has(entry.form)) return null;
  const end = Math.min(sentences[sentenceOf[to - 1]!]!.to, to + LONGEST_DEED);
  for (let at = to; at < end && tokens.isWord(at); at++)
    if (words.ids[at] === lexicon.word("số"))
      return DEEDS.test(tokens.slice(to, at).replace(/\s+/g, " ").trim()) ? documentNumber(text, at) : null;
  return null;
}

function lawMention(context: NameContext, mark: Mark) {
  return ({ from, to }: ListedLaw): DocumentMention => {
    const name = `${mark.entry.form} ${context.text.tokens.slice(from, to).replace(/\s+/g, " ")}`;
    return { ...mention(context, mark, to, name, null), from };
  };
}

/** `các công văn số: 2757/VPCP-KTN ngày …, 2760/VPCP-KTN`: each number is a document. */
function listed(context: NameContext, mark: Mark, first: DocumentNumber): DocumentMention[] {
  const { text } = context;
  const { tokens } = text;
  if (first.code === null || !text.marks.at(mark.from - 1, "word", "plural")) return [];
  const found: DocumentMention[] = [];
  let at = first.to;
  const limit = text.sentences[text.sentenceOf[at - 1]!]!.to;
  while (at < limit && found.length < LONGEST_LIST) {
    if (text.marks.at(at, "document")) break;
    if (tokens.isMark(at, ",")) {
      const next = documentNumber(text, at + 1);
      if (next?.code) {
        const label = mark.entry.form;
        const name = `${label} ${first.isAnnounced ? "số " : ""}${next.written}`;
        found.push({ ...mention(context, mark, next.to, name, next), from: at + 1 });
        at = next.to;
        continue;
      }
    }
    at++;
  }
  return found;
}

/** `Nghị quyết Trung ương 4 khóa XI, XII` are two, and so are `Nghị quyết Hội nghị Trung ương 6, 7 khóa XII`. */
function plenumDocuments(context: NameContext, mark: Mark): DocumentMention[] {
  const { tokens, marks } = context.text;
  const listed = numbersFrom(context, mark.to);
  const last = listed.at(-1);
  if (last === undefined) return [];
  const open = tokens.isMark(last + 1, "(") ? 1 : 0;
  const term = marks.at(last + 1 + open, "word", "term");
  const plenum = (number: number, to: number, name: string | null) =>
    mention(context, mark, to, name, { written: tokens.word(number), to });
  const [first] = listed;
  // `Nghị quyết Trung ương 4, 11 tập thể …`: without a term the second number is another's.
  if (!term) return [plenum(first!, first! + 1, null)];
  const terms = numbersFrom(context, term.to);
  // One is called as it is written: `Nghị quyết Trung ương 4 (khóa XII)`.
  const end = terms[0]! + 1;
  if (open === 1 && listed.length === 1 && terms.length === 1 && tokens.isMark(end, ")"))
    return [plenum(last, end + 1, null)];
  const head = tokens.slice(mark.from, mark.to).replace(/\s+/g, " ");
  const of = tokens.slice(term.from, term.to);
  return listed.flatMap((number) =>
    terms.map((at) => plenum(number, at + 1, `${head} ${tokens.word(number)} ${of} ${tokens.word(at)}`)),
  );
}

/** Where the numbers stand that begin at a token, with commas or “và” between them. */
function numbersFrom({ text: { tokens, marks } }: NameContext, from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < tokens.count && (isRoman(tokens.word(at)) || tokens.isNumber(at)); at += 2) {
    found.push(at);
    if (found.length === LONGEST_PLENUMS) break;
    if (!tokens.isMark(at + 1, ",") && !marks.at(at + 1, "word", "and")) break;
  }
  return found;
}

/** `Nghị quyết Đại hội XII của Đảng`, `Nghị quyết Đại hội Đảng bộ Thành phố lần thứ X`. */
function congressDocument(context: NameContext, mark: Mark): DocumentMention[] {
  const { tokens, marks } = context.text;
  for (let at = mark.to; at < Math.min(tokens.count, mark.to + LONGEST_CONGRESS); at++) {
    const isNumber = tokens.isNumber(at) || (tokens.isWord(at) && isRoman(tokens.word(at)));
    if (!isNumber && !tokens.isWord(at)) return [];
    // `nghị quyết đại hội đồng cổ đông` is a company's.
    if (at === mark.to && tokens.word(at) === "đồng") return [];
    if (!isNumber) continue;
    const of = marks.at(at + 1, "word", "of");
    const ofParty = of && /^Đảng$/.test(tokens.word(of.to)) ? of.to + 1 : at + 1;
    return [mention(context, mark, ofParty, null, null)];
  }
  return [];
}

/** `Nghị quyết về việc sắp xếp các đơn vị hành chính`: named by its subject, up to the next pause. */
function aboutDocument(context: NameContext, mark: Mark): DocumentMention[] {
  const { text } = context;
  if (!isCapital(context, mark.from) || opensSentence(text, mark.from)) return [];
  const of = text.marks.at(mark.to, "word", "of");
  const at = of ? (bodyEnd(context, of.to) ?? mark.to) : mark.to;
  if (text.words.ids[at] === text.lexicon.word("về")) return subjectDocument(context, mark, at);
  return isEnacted(context, mark, at) ? subjectDocument(context, mark, at, true) : [];
}

/** `thông qua Nghị quyết phê chuẩn …`, `dự thảo Nghị định quy định …`: what it does is its name; `Nghị quyết quy định rõ …` says something. */
function isEnacted({ text: { tokens } }: NameContext, { from }: Mark, at: number): boolean {
  if (!tokens.isWord(at + 1) || !tokens.isWord(from - 1)) return false;
  const does = tokens.slice(at, at + 2).replace(/\s+/g, " ");
  return ENACTS.test(does) && ADOPTS.test(tokens.word(from - 1));
}

/** Named by its subject; a name of which only a part can be told is none where it must be `whole`. */
function subjectDocument(context: NameContext, mark: Mark, from: number, whole = false): DocumentMention[] {
  const subject = isCapital(context, mark.from) ? paperSubject(context, mark.from, from) : null;
  return subject && !(whole && subject.isCut)
    ? [{ ...mention(context, mark, subject.to, null, null), isAbout: true }]
    : [];
}

function mention(
  context: NameContext,
  mark: Mark,
  to: number,
  name: string | null,
  number: { readonly written: string; readonly to: number } | null,
): DocumentMention {
  const { tokens } = context.text;
  const words =
    name ??
    tokens
      .slice(mark.from, to)
      .replace(/\s+/g, " ")
      .replace(/số ?: ?/, "số ");
  return {
    from: mark.from,
    to,
    name: words[0]!.toUpperCase() + words.slice(1),
    kind: mark.entry.form,
    number: number?.written ?? null,
    issuer: issuerBehind(context, to) ?? (mark.entry.value || null),
    isDraft: isDraft(context, mark.from),
    isAbout: false,
  };
}

function issuerBehind(context: NameContext, at: number): string | null {
  const { text } = context;
  if (!text.marks.at(at, "word", "of")) return null;
  const to = bodyEnd(context, at + 1);
  return to === null ? null : text.tokens.slice(at + 1, to).replace(/\s+/g, " ");
}

function isDraft({ text: { marks } }: NameContext, from: number): boolean {
  return marks.at(from - 2, "word", "draft")?.to === from;
}

function opensSentence({ sentences, sentenceOf }: NameContext["text"], at: number): boolean {
  return sentences[sentenceOf[at]!]!.from === at;
}

function isCapital({ text }: NameContext, at: number): boolean {
  return (text.words.shapes[at]! & WordShape.Capital) !== 0;
}

function isRoman(word: string): boolean {
  return /^[IVXL]{1,6}$/.test(word);
}

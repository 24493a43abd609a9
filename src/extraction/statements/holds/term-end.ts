import type { AnnotatedArticle } from "../../annotated-article.ts";

const TERM = /^(?:khóa|khoá|nhiệm|kỳ|kì)$/i;
const NUMERAL = /^[IVX]+$/;

/** Where the terms behind a title end, `khóa XII, XIII và XIV`, `nhiệm kỳ 2016 - 2021`; the token itself where none stands. */
export function termEnd({ tokens, marks }: AnnotatedArticle, at: number): number {
  const isNumeral = (i: number) => tokens.isNumber(i) || (tokens.isWord(i) && NUMERAL.test(tokens.word(i)));
  let end = at;
  let isCounting = tokens.isWord(at - 1) && NUMERAL.test(tokens.word(at - 1));
  for (;;) {
    const joins = tokens.isMark(end, ",") || marks.at(end, "word", "and") !== undefined;
    const spans = tokens.isMark(end, "-") || tokens.isMark(end, "–");
    const isTerm = (i: number) => tokens.isWord(i) && TERM.test(tokens.word(i));
    if (isTerm(end)) isCounting = true;
    // `các nhiệm kỳ 2010-2015, 2015-2020`
    else if (end === at && marks.at(end, "word", "plural") && isTerm(end + 1)) isCounting = true;
    // `khóa XIV, nhiệm kỳ 2016 - 2021`
    else if (isCounting && joins && isTerm(end + 1)) end++;
    else if (isCounting && (joins || spans) && isNumeral(end + 1)) end++;
    else if (!isCounting || !isNumeral(end)) return end;
    end++;
  }
}

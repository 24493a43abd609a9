import type { AnnotatedArticle } from "../../annotated-article.ts";

/** So far before a verb of appointing its being proposed may stand. */
const FARTHEST = 14;
const PROPOSES = /^(?:đề nghị|đề xuất|kiến nghị|giới thiệu|đề cử|xin ý kiến|đề bạt)$/;

/** Why a post is only proposed or foreseen: `đề nghị bổ nhiệm ông A`, `sẽ là`; null where it is told as done. */
export function proposedBecause(article: AnnotatedArticle, verb: number): string | null {
  const { marks, tokens, sentences, sentenceOf } = article;
  const { from } = sentences[sentenceOf[verb]!]!;
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST); at--) {
    if (tokens.isMark(at, ";") || tokens.isMark(at, ".")) return null;
    const said = marks.at(at, "verb");
    // What was decided, or done “theo đề nghị của” somebody, is no proposal any more.
    if (said?.entry.form === "quyết định") return null;
    if (said?.entry.sense === "appoint") return proposedBecause(article, at);
    if (said && PROPOSES.test(said.entry.form) && !isCited(tokens, marks, at, said.to))
      return `“${said.entry.form}” only proposes it`;
    if (marks.at(at, "word", "not") && verb - at <= 3) return "it is denied";
    const word = marks.at(at, "word", "future");
    if (word && word.entry.form !== "chuẩn bị" && verb - at <= 4) return `“${word.entry.form}” only plans it`;
  }
  return null;
}

function isCited(
  tokens: AnnotatedArticle["tokens"],
  marks: AnnotatedArticle["marks"],
  from: number,
  to: number,
): boolean {
  const before = tokens.isWord(from - 1) && /^(?:theo|như|tờ|trình|lời)$/i.test(tokens.word(from - 1));
  return before || marks.at(to, "word", "of") !== undefined;
}

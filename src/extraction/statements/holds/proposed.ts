import type { AnnotatedArticle } from "../../annotated-article.ts";

/** So many words before a verb of appointing its being proposed may stand; names and posts do not count. */
const FARTHEST = 14;
/** In tokens. */
const LONGEST_BRACKET = 40;
const PROPOSES = /^(?:đề nghị|đề xuất|kiến nghị|giới thiệu|đề cử|xin ý kiến|đề bạt)$/;

/** Why a post is only proposed or foreseen: `đề nghị bổ nhiệm ông A`, `sẽ là`; null where it is told as done. */
export function proposedBecause(article: AnnotatedArticle, verb: number): string | null {
  const { marks, tokens, sentences, sentenceOf } = article;
  const { from } = sentences[sentenceOf[verb]!]!;
  for (let at = verb - 1, between = 0; at >= from && between <= FARTHEST; at--) {
    if (tokens.isMark(at, ")")) at = openingBefore(article, at, from);
    if (tokens.isWord(at) && !article.inside[at]) between++;
    // `giới thiệu bầu ông A … để thay ông B được điều động làm …`: who makes room is another.
    if (/^thay$/i.test(tokens.word(at)) && tokens.isWord(at - 1) && /^để$/i.test(tokens.word(at - 1)))
      return null;
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

/** `ông A (được giới thiệu làm …), hiện giữ chức …`: where the bracket opens that closes at a token. */
function openingBefore({ tokens }: AnnotatedArticle, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_BRACKET); i--) if (tokens.isMark(i, "(")) return i;
  return at;
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

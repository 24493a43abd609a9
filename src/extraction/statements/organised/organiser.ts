import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { BodyMention } from "../../mentions/body-mention.ts";

/** The body that does what the verb at a token says: right before it, but for small words, time and place. */
export function bodyBefore(article: AnnotatedArticle, verb: number): BodyMention | null {
  const { marks, tokens, inside } = article;
  const body = article.bodiesOf[article.sentenceOf[verb]!]!.filter(({ to }) => to <= verb).at(-1);
  if (!body || isWhere(article, body) || isGathering(article, body)) return null;
  for (let at = body.to; at < verb; ) {
    const skipped =
      marks.at(at, "word", "aux") ??
      marks.at(at, "time") ??
      marks.at(at, "place") ??
      marks.at(at, "word", "at");
    if (skipped) at = skipped.to;
    else if (inside[at] || tokens.isMark(at, ",") || tokens.isNumber(at)) at++;
    else return null;
  }
  return body;
}

/** `giao Sở Xây dựng tổ chức`, `chỉ đạo …`: told to, not done. */
export function isTask({ marks }: AnnotatedArticle, body: number): boolean {
  return [1, 2].some((back) => {
    const verb = marks.at(body - back, "verb");
    return verb?.to === body && (verb.entry.sense === "delegate" || verb.entry.sense === "direct");
  });
}

/** `tại trụ sở Chính phủ, …`: the body is where it was, not who did it. */
function isWhere({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  const seat = marks.at(from - 2, "body-head", "seat");
  return seat?.to === from || marks.at(from - 1, "word", "at") !== undefined;
}

/** `Hội nghị … họp phiên toàn thể`: a meeting that has a name like a body's. */
function isGathering({ marks }: AnnotatedArticle, { from }: BodyMention): boolean {
  return marks.at(from, "body-head")?.entry.sense === "conference";
}

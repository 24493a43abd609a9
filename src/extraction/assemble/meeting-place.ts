import { WordShape } from "../../text/word-shape.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { bodyEnd, placeTail } from "../mentions/body-phrase.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";

/** The first mentions of a meeting say where it was, or none does. */
const MOST_MENTIONS = 16;

/** `tại Hà Nội`, `tại trụ sở Chính phủ`: the place said in a sentence that names the meeting; null where none is. */
export function meetingPlace(article: AnnotatedArticle, event: MeetingEvent): string | null {
  const { marks, tokens } = article;
  for (const mention of event.mentions.slice(0, MOST_MENTIONS)) {
    const { from, to } = article.sentences[article.sentenceOf[mention.from]!]!;
    for (let at = from; at < to; at++) {
      const where = marks.at(at, "word", "at");
      if (
        !where ||
        // `Đại sứ Nhật Bản tại Việt Nam` says where he is sent.
        article.inside[at] ||
        where.entry.form === "trong" ||
        marks.at(where.to, "meeting") ||
        marks.at(where.to, "word", "site")
      )
        continue;
      const place = marks.at(where.to, "place") ?? marks.at(where.to, "place-type");
      const seat = /^(?:trụ|nhà|hội|trung)$/i.test(tokens.word(where.to));
      const end = place ? placeTail(article, where.to) : seat ? seatEnd(article, where.to, to) : 0;
      if (end > where.to && namesPlace(article, where.to, end))
        return tokens.slice(where.to, end).replace(/\s+/g, " ");
    }
  }
  return null;
}

/** `trụ sở Chính phủ`, `Nhà Quốc hội`, `Hội trường Ba Đình`. */
function seatEnd(article: AnnotatedArticle, from: number, limit: number): number {
  for (let at = from + 1; at < Math.min(limit, from + 3); at++) {
    const end = bodyEnd(article, at) ?? article.marks.at(at, "place")?.to;
    if (end) return end;
  }
  return 0;
}

/** `nhà ở xã hội` is no place: a place's name has a capital. */
function namesPlace({ words }: AnnotatedArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.shapes[at]! & WordShape.Capital) !== 0) return true;
  return false;
}

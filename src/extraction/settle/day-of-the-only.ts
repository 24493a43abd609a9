import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { isForeign } from "../mentions/foreign-name.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import { isOfReport } from "../mentions/telling-day.ts";
import { isAside } from "./aside.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { openingDay } from "./today.ts";

/** Meetings of people who live there; what states and their guests do is told by others, days later. */
const OF_NEWS: ReadonlySet<string> = new Set([
  "conference",
  "seminar",
  "meeting",
  "session",
  "press",
  "working",
  "ceremony",
  "dialogue",
  "voters",
  "forum",
]);
/** Where it may be told of without being elsewhere. */
const HOME = /^(?:việt nam|vn|asean)$/i;
/** What somebody is told of years later; his meetings were before that day. */
const DECISIONS =
  /(?:^|\s)(?:bắt (?:giữ|giam|tạm|khẩn)|tạm giam|khởi tố|truy tố|xét xử|tuyên phạt|tuyên án|kỷ luật|cách chức|qua đời|từ trần)(?!\p{L})/iu;
/** Words of a meeting long ago. */
const ONCE = /(?:^|\s)(?:khi đó|khi ấy|lúc đó|cáo trạng|bản án)(?!\p{L})/iu;
const MOST_DATES = 100;
/** The last of the sentences that begin a report: its title or lead, and two behind it. */
const LAST_OPENING_SENTENCE = 2;

/**
 * The day of the only meeting that a report tells of, named without one. A report that tells one single day, and at its
 * beginning, is of that day; one that names its meeting in the lead or a picture's line alone opens with it:
 * `Ông A tại buổi họp báo. Chiều 20/6, ông A thông tin về …`.
 *
 * @param isOther whether a mention is of some other occasion than the one reported
 */
export function dayOfTheOnly(
  article: AnnotatedArticle,
  { mentions, classes }: MeetingEvent,
  isOther: (mention: MeetingMention) => boolean,
): DateMention | null {
  if (mentions.some((mention) => mention.isOfMany || isOther(mention))) return null;
  const isHere =
    [...classes].every((each) => OF_NEWS.has(each)) && mentions.every((m) => isOfHere(article, m));
  const sole = isHere ? soleDay(article, mentions[0]!.from) : null;
  return sole ?? (mentions.every((m) => isAside(article, m)) ? openingDay(article) : null);
}

/** Told before the meeting, of somebody's doing: not of an accident, of a paper behind it or of what is to come. */
function soleDay(article: AnnotatedArticle, meeting: number): DateMention | null {
  const days = article.dates.slice(0, MOST_DATES).filter((d) => d.day !== undefined && d.month !== undefined);
  const [first] = days;
  if (!first || first.from > meeting || isOfReport(article, first)) return null;
  const sentence = article.sentenceOf[first.from]!;
  if (sentence > LAST_OPENING_SENTENCE || !isOfSomebody(article, sentence)) return null;
  const { from, to } = article.sentences[sentence]!;
  if (DECISIONS.test(article.tokens.slice(from, to))) return null;
  const isSole = days.every((d) => d.day === first.day && d.month === first.month && !d.isLimit);
  return isSole ? first : null;
}

function isOfSomebody({ officialsOf, bodiesOf }: AnnotatedArticle, sentence: number): boolean {
  return officialsOf[sentence]!.length + bodiesOf[sentence]!.length > 0;
}

/** Its sentence names no other country and nobody from one, and no other time: `tại buổi làm việc với ông A mới đây`. */
function isOfHere(article: AnnotatedArticle, { from: meeting }: MeetingMention): boolean {
  const { tokens, marks, inside, sentences, sentenceOf, officialsOf } = article;
  const sentence = sentenceOf[meeting]!;
  const { from, to } = sentences[sentence]!;
  if (ONCE.test(tokens.slice(from, to))) return false;
  for (let at = from; at < to; at++) {
    if (marks.at(at, "word", "recent") || marks.at(at, "word", "shift")) return false;
    const place = inside[at] ? undefined : marks.at(at, "place");
    if (place?.entry.sense === "country" && !HOME.test(place.entry.form)) return false;
  }
  return !officialsOf[sentence]!.some((official) => isForeign(article, official));
}

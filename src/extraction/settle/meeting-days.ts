import type { PartialDate } from "../../record/partial-date.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { type DateMention, isDay } from "../mentions/date-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import { resolveDate } from "../mentions/resolve-date.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { statedYear } from "./stated-year.ts";
import { todayOf } from "./today.ts";
import { yearsSaid } from "./years-said.ts";

const MOST_SENTENCES_CARRIED = 3;
/** In tokens: a day so early opens its sentence. */
const EARLY = 4;
/** In tokens, of who tells something. */
const LONGEST_SOURCE = 10;
const MOST_DATES = 200;
/** In tokens: so far back `cùng ngày` looks for its day. */
const FARTHEST_SAME_DAY = 2000;
/** In tokens: so far behind its meeting a month may be told. */
const FARTHEST_MONTH = 6;
/** Meetings looked back at for `cùng ngày`. */
const MOST_EVENTS = 24;

/** Which day the words of a meeting mean, given the meetings read before. */
export class MeetingDays {
  /** What `hôm nay` means in an article that nobody dated. */
  private readonly today: DateMention | null;
  private years: Map<string, number> | null = null;

  constructor(
    private readonly article: AnnotatedArticle,
    private readonly events: readonly MeetingEvent[],
  ) {
    this.today = todayOf(article);
  }

  /** The day that the sentences before were about; not behind `Sau đó`, not where a month is said. */
  carriedDate(mention: MeetingMention): DateMention | null {
    if (mention.isShifted || mention.isIndefinite || this.saysMonth(mention)) return null;
    const { sentences, sentenceOf } = this.article;
    const sentence = sentenceOf[mention.from]!;
    for (let i = sentence; i >= Math.max(0, sentence - MOST_SENTENCES_CARRIED); i--) {
      const { from, to } = sentences[i]!;
      const start = behindSource(this.article, from);
      const opening = this.article.datesWithin(from, to).find((d) => d.from - start <= EARLY && !d.isLimit);
      if (opening && isDay(opening)) return opening;
      if (this.article.marks.at(from, "word", "shift")) return null;
    }
    return null;
  }

  /** `Cùng ngày`: the day that a sentence last opened with, else that of the last meeting, else the last one said. */
  private dayBefore({ from: token }: DateMention): DateMention | null {
    const { sentences, sentenceOf, segments } = this.article;
    const told = this.article
      .datesWithin(Math.max(0, token - FARTHEST_SAME_DAY), token)
      .filter((d) => isDay(d) && !d.isSameDay && !d.isLimit && segments[sentenceOf[d.from]!] !== "caption");
    const opened = told.findLast(
      (d) => d.relative !== undefined || d.from - sentences[sentenceOf[d.from]!]!.from <= EARLY,
    );
    const met = this.events
      .slice(-MOST_EVENTS)
      .findLast(({ said }) => said !== null && !said.isSameDay && said.from < token)?.said;
    return opened ?? met ?? told.at(-1) ?? null;
  }

  /** Null for what is no day, or one that cannot be said. */
  dateOf(date: DateMention | null): PartialDate | null {
    if (date === null) return null;
    if (date.isSameDay) return this.dateOf(this.dayBefore(date));
    const { publishedAt } = this.article.article;
    if (publishedAt) return resolveDate(date, publishedAt, null);
    const said = date.relative === 0 && isUnresolved(date) ? (this.today ?? date) : date;
    return resolveDate(said, null, this.yearOf(said));
  }

  /** One day has one year, wherever in the article that is stated. */
  private yearOf(date: DateMention): number | null {
    if (this.years === null) {
      this.years = new Map();
      const all = yearsSaid(this.article);
      for (const said of this.article.dates.slice(0, MOST_DATES)) {
        const year = said.day === undefined ? null : statedYear(this.article, said, all);
        if (year !== null) this.years.set(`${said.month}-${said.day}`, year);
      }
    }
    return this.years.get(`${date.month}-${date.day}`) ?? null;
  }

  /** `phiên họp Chính phủ tháng 7/2018`, `Tháng 12/2017, hội nghị …`: no day is said, and it is another occasion. */
  saysMonth(mention: MeetingMention): boolean {
    const { from } = this.article.sentences[this.article.sentenceOf[mention.from]!]!;
    const end = Math.min(mention.to + FARTHEST_MONTH, this.article.tokens.count);
    const near = [
      ...this.article.datesWithin(from, Math.min(from + EARLY, mention.from)),
      ...this.article.datesWithin(Math.max(from, mention.from - EARLY), mention.from),
      ...this.article.datesWithin(mention.kindTo, end),
    ];
    return near.some(
      (d) =>
        d.day === undefined && d.relative === undefined && (d.year !== undefined || this.isWithinMonth(d)),
    );
  }

  /** `buổi đối thoại hồi tháng 6`, `đầu tháng 6`; `phiên họp tháng 6` is called by its month. */
  private isWithinMonth({ from, month }: DateMention): boolean {
    const { tokens } = this.article;
    return (
      month !== undefined && tokens.isWord(from - 1) && /^(?:hồi|đầu|giữa|cuối)$/i.test(tokens.word(from - 1))
    );
  }
}

/** `Theo đặc phái viên TTXVN, sáng 28-4, …`: who tells it opens the sentence before its day. */
function behindSource({ tokens }: AnnotatedArticle, from: number): number {
  if (!/^theo$/i.test(tokens.word(from))) return from;
  for (let at = from + 1; at < from + LONGEST_SOURCE; at++) if (tokens.isMark(at, ",")) return at + 1;
  return from;
}

/** `hôm nay` in an article that nobody dated: a day, but which cannot be said; no other is its. */
export function isUnresolved(date: DateMention | null): boolean {
  return date?.relative !== undefined && date.day === undefined;
}

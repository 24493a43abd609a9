import type { PartialDate } from "../../record/partial-date.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import type { SegmentKind } from "../segment/segment-kinds.ts";
import { isAside } from "./aside.ts";
import { dayOfTheOnly } from "./day-of-the-only.ts";
import { compatibleClasses, isToldBehind } from "./meeting-class.ts";
import { isUnresolved, MeetingDays } from "./meeting-days.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { MeetingLikeness } from "./meeting-likeness.ts";
import { sessionNumber } from "./session-number.ts";

/** Pictures and their captions may come before the report. */
const OPENING_SENTENCES = 6;
/** A day said so early in a sentence is the day of what follows, too. */
const EARLY = 4;
/** Mentions of an event that a new one is compared with. */
const MOST_TELLING = 12;
/** In tokens, from what somebody says to the meeting within it. */
const FARTHEST_SAYING = 16;
/** Meetings that no verb's or everyday noun means again. */
const UNNAMED = new Set(["meeting-verb", "talks", "sitting", "plenum", "congress"]);
/** Events looked back at; no article reports more. */
const MOST_EVENTS = 24;

/** Whether some statement is about a mention; that somebody missed it makes it an aside of the report. */
export type Need = "none" | "aside" | "told";

/** Tells which mentions are of one meeting, in reading order; only mentions that matter make a meeting. */
export class MeetingEvents {
  readonly all: MeetingEvent[] = [];
  private readonly eventOf = new Map<MeetingMention, MeetingEvent>();
  private current: MeetingEvent | null = null;
  private readonly likeness: MeetingLikeness;
  private readonly days: MeetingDays;

  constructor(private readonly article: AnnotatedArticle) {
    this.likeness = new MeetingLikeness(article);
    this.days = new MeetingDays(article, this.all);
  }

  /** The event of a mention; null for the meeting that the text is about here. */
  at(mention: MeetingMention | null): MeetingEvent | null {
    if (mention === null) return this.current;
    return this.eventOf.get(mention) ?? null;
  }

  /** What the report is about: the first meeting with a day; else the one that it has come to. */
  main(): MeetingEvent | null {
    return (
      this.all.slice(0, MOST_EVENTS).find(({ date, isPlanned }) => date !== null && !isPlanned) ??
      this.current
    );
  }

  read(mention: MeetingMention, need: Need): void {
    const needed = need !== "none";
    if (!needed && mention.isOfMany && mention.date === null) return;
    const date = this.days.dateOf(mention.date);
    const known = this.existing(mention, date, needed);
    if (!known && !needed && date === null && !mention.isHeld) return;
    if (!known && mention.class === "talks" && !needed) return;
    const event = known ?? this.sameDayAsCarried(mention, date) ?? this.open(mention, date);
    event.mentions.push(mention);
    event.classes.add(mention.class);
    if (!mention.isBare && event.telling.length < MOST_TELLING) event.telling.push(mention);
    this.eventOf.set(mention, event);
    if (event.date === null && date !== null) {
      event.date = date;
      event.said = mention.date;
    }
    if (!mention.isPlanned) event.isPlanned = false;
    // What a picture shows or somebody recalls, in a quotation or not, is not what the report goes over to.
    const isBeside = this.kindAt(mention) === "quote" || this.isCaption(mention);
    if (this.current !== null && (isBeside || this.isRecalled(mention, event))) return;
    if (
      need === "told" ||
      this.isReportedAsHeld(mention) ||
      this.current === null ||
      this.opensOccasion(mention)
    )
      this.current = event;
  }

  /** `hội nghị tổng kết năm học`, later `lễ tổng kết năm học`; not `lễ đón` and `họp báo` with one guest. */
  private isCeremonyOf({ classes }: MeetingEvent, { class: kind }: MeetingMention): boolean {
    return (
      (kind === "ceremony" && classes.has("conference")) || (kind === "conference" && classes.has("ceremony"))
    );
  }

  /** `Kỳ họp thứ 9 diễn ra từ ngày 10 đến 12/7`, told behind what was done there on the 11th. */
  private isSittingOf({ date, class: kind }: MeetingMention, { said, classes }: MeetingEvent): boolean {
    if (date?.endDay === undefined || said?.day === undefined || !classes.has(kind)) return false;
    return said.month === date.month && said.endDay === undefined && isWithin(said.day, date);
  }

  /** The only meeting that the article reports, named without a day, may have the day of the report. */
  dateTheOnly(): void {
    const held = this.all.filter(({ isPlanned }) => !isPlanned);
    const only = held.length === 1 ? held[0]! : null;
    if (!only || only.date !== null || only.said !== null) return;
    const isOther = (m: MeetingMention) => m.isIndefinite || m.isShifted || this.days.saysMonth(m);
    const day = dayOfTheOnly(this.article, only, isOther);
    if (!day) return;
    only.date = this.days.dateOf(day);
    only.said = day;
  }

  private existing(mention: MeetingMention, date: PartialDate | null, needed: boolean): MeetingEvent | null {
    const recent = this.all.slice(-MOST_EVENTS).reverse();
    const fits = (event: MeetingEvent) =>
      [...event.classes].some((c) => compatibleClasses(c, mention.class)) &&
      !this.isOtherSitting(event, mention);
    if (date !== null) {
      if (this.current && fits(this.current) && this.isSittingOf(mention, this.current)) return this.current;
      const ofDay = recent.filter(
        (event) => event.date === date && fits(event) && !isToldBehind(mention.class, event.classes),
      );
      const sameDay = ofDay.find(({ classes }) => classes.has(mention.class)) ?? ofDay[0];
      if (sameDay) return sameDay;
      const undated = recent.find(
        (event) =>
          event.date === null &&
          (!isUnresolved(event.said) || this.isToldInLead(event)) &&
          event.isPlanned === mention.isPlanned &&
          // `Năm ngoái, …`: what was told as of another time is not of this day.
          !event.mentions[0]!.isShifted &&
          fits(event) &&
          (this.isOpen(event) || this.isPicture(mention, event) || this.tellsDay(mention, event)),
      );
      return undated && !mention.isShifted ? undated : null;
    }
    // `Trước đó, Ban Bí thư họp …`: a body that meets does so on another day.
    if (mention.isShifted && (!mention.isBare || mention.class === "meeting-verb")) return null;
    if (this.days.saysMonth(mention))
      return recent.find((event) => event.telling.some((m) => this.likeness.isSame(m, mention))) ?? null;
    if (mention.isIndefinite) return this.alike(mention, recent.filter(fits));
    const sameClass = recent.find((event) => event.classes.has(mention.class) && fits(event));
    if (mention.isBare) {
      const main = this.all.slice(0, MOST_EVENTS).find((event) => event.date !== null && fits(event));
      if (this.isCaption(mention) && main) return main;
      // These are called nothing else: `họp báo`, `tiếp xúc cử tri` are no other meeting named since.
      if ((mention.class === "press" || mention.class === "voters") && sameClass) return sameClass;
      const { current } = this;
      const isBetter =
        sameClass && current && (this.isUncertain(current) || isCalledOtherwise(current, mention));
      if (current && fits(current) && !isBetter) return current;
      return sameClass ?? recent.find(fits) ?? null;
    }
    const alike = this.alike(
      mention,
      recent.filter((event) => fits(event) || this.isCeremonyOf(event, mention)),
    );
    if (alike) return alike;
    if (!needed) return null;
    return (
      sameClass ??
      (isAside(this.article, mention) && !this.isOccasionOfItsOwn(mention)
        ? (recent.find(fits) ?? null)
        : null)
    );
  }

  /** `Đại hội được tổ chức 5 năm một lần`: of no day, or to come; what is called by its own word again is meant before it. */
  private isUncertain({ date, isPlanned }: MeetingEvent): boolean {
    return date === null || isPlanned;
  }

  private alike(mention: MeetingMention, events: readonly MeetingEvent[]): MeetingEvent | null {
    return events.find((event) => event.telling.some((m) => this.likeness.isAlike(m, mention))) ?? null;
  }

  /** A second meeting of one sentence is an aside, held or not. */
  private isReportedAsHeld(mention: MeetingMention): boolean {
    if (mention.isPlanned) return false;
    return mention.isHeld && this.article.meetingsOf[this.article.sentenceOf[mention.from]!]![0] === mention;
  }

  /** `Ông A cho hay, tại cuộc họp ngày 10/11 …`, `cho biết trong tuần trước …`: another day's meeting within what is said. */
  private isRecalled({ from, isShifted }: MeetingMention, event: MeetingEvent): boolean {
    if (event === this.current || (event.date === null && !isShifted)) return false;
    const { tokens, marks, sentences, sentenceOf } = this.article;
    const start = sentences[sentenceOf[from]!]!.from;
    for (let at = Math.max(start, from - FARTHEST_SAYING); at < from; at++) {
      const said = marks.at(at, "verb", "say");
      if (said && (isShifted || tokens.isMark(said.to, ",") || tokens.isMark(said.to, ":"))) return true;
    }
    return false;
  }

  /** A sentence that begins with a day goes over to that day's meeting; an aside within one does not. */
  private opensOccasion(mention: MeetingMention): boolean {
    if (mention.date === null || mention.isPlanned) return false;
    const { from } = this.article.sentences[this.article.sentenceOf[mention.from]!]!;
    return mention.date.from - from <= EARLY || (mention.isDateOwn && mention.from - from <= EARLY);
  }

  /** `hội thảo`, later `hội nghị`, of one day that only the first was said with. */
  private sameDayAsCarried(mention: MeetingMention, date: PartialDate | null): MeetingEvent | null {
    const carried = date === null ? this.days.dateOf(this.carriedTo(mention)) : null;
    if (carried === null) return null;
    const sameDay = this.all.slice(-MOST_EVENTS).filter((event) => event.date === carried);
    return (
      sameDay.find((event) => [...event.classes].some((c) => compatibleClasses(c, mention.class))) ?? null
    );
  }

  /** The day of the sentences before, for what has none of its own. */
  private carriedTo(mention: MeetingMention): DateMention | null {
    return isUnresolved(mention.date) || this.isOccasionOfItsOwn(mention)
      ? null
      : this.days.carriedDate(mention);
  }

  private open(mention: MeetingMention, date: PartialDate | null): MeetingEvent {
    const carried = date === null ? this.carriedTo(mention) : null;
    const event: MeetingEvent = {
      mentions: [],
      telling: [],
      classes: new Set(),
      date: date ?? (carried ? this.days.dateOf(carried) : null),
      said: carried ?? mention.date,
      isPlanned: mention.isPlanned,
    };
    this.all.push(event);
    return event;
  }

  /** Named in the lead, or by nothing but its kind before any day was said: its day may still come. */
  private isOpen(event: MeetingEvent): boolean {
    const first = this.article.sentenceOf[event.mentions[0]!.from]!;
    return this.isToldInLead(event) || (event.telling.length === 0 && first <= OPENING_SENTENCES);
  }

  private isToldInLead({ mentions }: MeetingEvent): boolean {
    const kind = this.kindAt(mentions[0]!);
    return kind === "title" || kind === "lead";
  }

  /** `Buổi tọa đàm … diễn ra vào chiều 3-11`: the day of the meeting that the text was about comes late. */
  private tellsDay(mention: MeetingMention, event: MeetingEvent): boolean {
    if (!mention.isHeld || !mention.isDateOwn || event !== this.current) return false;
    return mention.isBare || event.telling.length === 0 || this.alike(mention, [event]) !== null;
  }

  /** A caption tells the day of the one meeting that the article reports: `chủ trì cuộc họp khẩn chiều 14-7`. */
  private isPicture(mention: MeetingMention, event: MeetingEvent): boolean {
    return this.isCaption(mention) && this.all.length === 1 && event.classes.has(mention.class);
  }

  private isCaption(mention: MeetingMention): boolean {
    return this.kindAt(mention) === "caption";
  }

  /** `tại Hội nghị quân chính năm 2014`, `tại Đại hội Đảng bộ lần thứ IX`: a picture whose line names its occasion. */
  private isOccasionOfItsOwn(mention: MeetingMention): boolean {
    const name = this.article.tokens.slice(mention.kindTo, mention.to);
    return this.isCaption(mention) && /(?:lần thứ [IVX]+|năm 20\d\d)/.test(name);
  }

  private kindAt({ from }: MeetingMention): SegmentKind {
    return this.article.segments[this.article.sentenceOf[from]!]!;
  }

  /** `kỳ họp thứ 9` is not `kỳ họp thứ 10`. */
  private isOtherSitting(event: MeetingEvent, mention: MeetingMention): boolean {
    const number = this.ordinal(mention);
    if (number === null) return false;
    return event.telling.some((m) => {
      const other = m.class === mention.class ? this.ordinal(m) : null;
      return other !== null && other !== number;
    });
  }

  private ordinal({ from, to }: MeetingMention): string | null {
    return sessionNumber(this.article.tokens.slice(from, to));
  }
}

function isWithin(day: number, { day: first, month, endDay, endMonth = month }: DateMention): boolean {
  return endMonth === month && first! <= day && day <= endDay!;
}

/**
 * `Ngày 5/11, sở A đã họp với các đơn vị`: no noun called it a meeting, so `buổi làm việc` behind it means one told before; nor is
 * an assembly's `kỳ họp` called `cuộc họp`.
 */
function isCalledOtherwise({ classes }: MeetingEvent, { class: kind }: MeetingMention): boolean {
  return !classes.has(kind) && [...classes].every((each) => UNNAMED.has(each));
}

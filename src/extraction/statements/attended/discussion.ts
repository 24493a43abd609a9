import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import { DISCUSSIONS } from "./talks-before.ts";

/** Where people come together for something else than to discuss; some take the floor. */
const GATHERINGS = new Set(["ceremony", "reception", "forum", "event", "programme"]);
/** A meeting that a sentence is about stands at its beginning. */
const FARTHEST_OPENING = 12;
/** The last of the sentences that begin a report: its title or lead, and the first behind it. */
const LAST_OPENING_SENTENCE = 1;

/** A discussion that the article reports as held. */
export interface Discussion {
  /** The sentence that reports it first. */
  readonly opening: number;
  /** A discussion by its kind, and said with its day, as organised, or chaired, or a forum of a day; not only where somebody spoke. */
  readonly isCertain: boolean;
  /** A press conference: who answers a paper does so there. */
  readonly isWithPress: boolean;
}

/** The first discussion that the article reports as held; null where it reports none. */
export function discussionOf(article: AnnotatedArticle): Discussion | null {
  const chairs = article.marks.ofSense("verb", "chair", "chair-under");
  const chairedSentences = new Set(chairs.map(({ from }) => article.sentenceOf[from]!));
  for (const meeting of article.meetings) {
    const isGathering = GATHERINGS.has(meeting.class);
    if (meeting.isPlanned || meeting.isShifted || !(isGathering || isDiscussion(article, meeting))) continue;
    const sentence = article.sentenceOf[meeting.from]!;
    const { from } = article.sentences[sentence]!;
    const chaired = chairedSentences.has(sentence);
    const isHeldThere = meeting.isHeld && meeting.from - from <= FARTHEST_OPENING;
    const isDated = meeting.date !== null && !meeting.date.isSameDay;
    const isCertain = isDated || isHeldThere || chaired;
    if (isCertain || (!isGathering && beginsReport(article, meeting, sentence)))
      return {
        opening: chaired && isPictured(article, meeting) ? 0 : sentence,
        isCertain: isGathering ? isDated && meeting.class === "forum" : isCertain,
        isWithPress: meeting.class === "press",
      };
  }
  return null;
}

/** Pictures come last: what their line is of first, with its day, the whole report is of. */
function isPictured(
  { segments, sentenceOf, meetingsOf }: AnnotatedArticle,
  meeting: MeetingMention,
): boolean {
  const sentence = sentenceOf[meeting.from]!;
  return segments[sentence] === "caption" && meetingsOf[sentence]![0] === meeting && meeting.date !== null;
}

/** `Đó là khẳng định của A tại buổi họp báo`: what a report begins with it is of, with or without a day. */
function beginsReport({ marks }: AnnotatedArticle, meeting: MeetingMention, sentence: number): boolean {
  const isNamed = !meeting.isVerb && !meeting.isIndefinite && !meeting.isBare;
  return (
    sentence <= LAST_OPENING_SENTENCE && isNamed && marks.at(meeting.from - 1, "word", "at") !== undefined
  );
}

/** A congress has its speakers, too; `Bộ trưởng đã đến làm việc với lãnh đạo tỉnh`: no noun names that they sat down together. */
function isDiscussion({ marks }: AnnotatedArticle, meeting: MeetingMention): boolean {
  if (DISCUSSIONS.has(meeting.class) || ["congress", "plenum"].includes(meeting.class)) return true;
  const verb = meeting.isVerb ? marks.at(meeting.from, "verb", "meet") : undefined;
  return verb?.entry.form.includes("làm việc với") ?? false;
}

import type { RecordedMeeting } from "../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import { resolveDate, resolveEndDate } from "../mentions/resolve-date.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";
import { sessionNumber } from "../settle/session-number.ts";
import { meetingMode } from "./meeting-mode.ts";
import { meetingName } from "./meeting-name.ts";
import { meetingPlace } from "./meeting-place.ts";
import { meetingSites } from "./meeting-sites.ts";

/** @param attended the sites of those who attended it */
export function recordedMeeting(
  article: AnnotatedArticle,
  event: MeetingEvent,
  id: string,
  attended: readonly string[],
): RecordedMeeting {
  const fullest = event.mentions.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const timeOfDay = event.said?.timeOfDay ?? event.mentions.find((m) => m.date?.timeOfDay)?.date?.timeOfDay;
  const endDate = event.said ? resolveEndDate(event.said, event.date) : null;
  const sites = meetingSites(article, event, attended);
  return {
    id,
    name: meetingName(article, fullest),
    kind: fullest.kind,
    number: numberOf(article, event),
    mode: meetingMode(article, event),
    status: event.isPlanned ? "planned" : "held",
    date: event.date,
    dateSaid: event.said ? resolveDate(event.said, null, null) : null,
    endDate,
    timeOfDay: timeOfDay ?? null,
    place: meetingPlace(article, event),
    ...(sites.length > 0 ? { sites } : {}),
    mentions: event.mentions.map(({ from, to }) => article.source.toGiven(article.tokens.span(from, to))),
  };
}

function numberOf(article: AnnotatedArticle, { telling, mentions }: MeetingEvent): string | null {
  const numberIn = ({ from, to }: MeetingMention) => sessionNumber(article.tokens.slice(from, to));
  return firstOf(telling, numberIn) ?? firstOf(mentions, (part) => wholeNumber(article, part, numberIn));
}

/** `Tại phiên chất vấn ông A tại Kỳ họp thứ 9`: the number of the sitting that a session is part of. */
function wholeNumber(
  { meetingsOf, sentenceOf, marks }: AnnotatedArticle,
  part: MeetingMention,
  numberIn: (mention: MeetingMention) => string | null,
): string | null {
  if (part.class !== "session") return null;
  const sentence = meetingsOf[sentenceOf[part.from]!]!;
  const whole = sentence[sentence.indexOf(part) + 1];
  const isWhole =
    whole?.class === "sitting" &&
    (marks.at(whole.from - 1, "word", "at") ?? marks.at(whole.from - 1, "word", "of")) !== undefined;
  return isWhole ? numberIn(whole) : null;
}

function firstOf<T>(
  mentions: readonly MeetingMention[],
  of: (mention: MeetingMention) => T | null,
): T | null {
  for (const mention of mentions) {
    const found = of(mention);
    if (found !== null) return found;
  }
  return null;
}

function lengthOf({ from, to, isImplicit }: MeetingMention): number {
  return isImplicit ? 0 : to - from;
}

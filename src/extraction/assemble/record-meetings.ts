import type { RecordedMeeting } from "../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import { resolveEndDate } from "../mentions/resolve-date.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";
import { meetingMode } from "./meeting-mode.ts";
import { meetingPlace } from "./meeting-place.ts";

export function recordedMeeting(article: AnnotatedArticle, event: MeetingEvent, id: string): RecordedMeeting {
  const fullest = event.mentions.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const timeOfDay = event.said?.timeOfDay ?? event.mentions.find((m) => m.date?.timeOfDay)?.date?.timeOfDay;
  const endDate = event.said ? resolveEndDate(event.said, event.date) : null;
  return {
    id,
    name: fullest.isImplicit ? IMPLICIT_NAME : nameOf(article, fullest),
    kind: fullest.kind,
    mode: meetingMode(article, event),
    status: event.isPlanned ? "planned" : "held",
    date: event.date,
    endDate,
    timeOfDay: timeOfDay ?? null,
    place: meetingPlace(article, event),
    mentions: event.mentions.map(({ from, to }) => article.source.toGiven(article.tokens.span(from, to))),
  };
}

/** Of a meeting that no word names. */
const IMPLICIT_NAME = "Họp";

function lengthOf({ from, to, isImplicit }: MeetingMention): number {
  return isImplicit ? 0 : to - from;
}

function nameOf({ tokens }: AnnotatedArticle, { from, to }: MeetingMention): string {
  const words = tokens.slice(from, to).replace(/\s+/g, " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

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

function numberOf({ tokens }: AnnotatedArticle, { telling }: MeetingEvent): string | null {
  for (const { from, to } of telling) {
    const number = sessionNumber(tokens.slice(from, to));
    if (number) return number;
  }
  return null;
}

function lengthOf({ from, to, isImplicit }: MeetingMention): number {
  return isImplicit ? 0 : to - from;
}

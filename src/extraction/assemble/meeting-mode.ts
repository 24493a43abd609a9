import type { RecordedMeeting } from "../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";

const MOST_MENTIONS = 16;

/** Online or hybrid where the text says so; null where it does not say: that it was in person is no news. */
export function meetingMode(article: AnnotatedArticle, event: MeetingEvent): RecordedMeeting["mode"] {
  const { marks } = article;
  let online = false;
  for (const mention of event.mentions.slice(0, MOST_MENTIONS)) {
    const { to } = article.sentences[article.sentenceOf[mention.from]!]!;
    for (let at = mention.from; at < Math.min(to, mention.to + 6); at++) {
      const word = marks.at(at, "word");
      if (word?.entry.sense === "hybrid") return "hybrid";
      if (word?.entry.sense === "online" || word?.entry.sense === "site") online = true;
    }
  }
  return online ? "online" : null;
}

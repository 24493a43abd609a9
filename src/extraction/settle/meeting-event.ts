import type { PartialDate } from "../../record/partial-date.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** One meeting of the article, however often and however it is named. */
export interface MeetingEvent {
  readonly mentions: MeetingMention[];
  date: PartialDate | null;
  /** The words that gave the date. */
  said: DateMention | null;
  isPlanned: boolean;
}

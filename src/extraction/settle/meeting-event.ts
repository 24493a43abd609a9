import type { PartialDate } from "../../record/partial-date.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** One meeting of the article, however often and however it is named. */
export interface MeetingEvent {
  readonly mentions: MeetingMention[];
  /** The mentions that later ones are compared with: the first few that say something. */
  readonly telling: MeetingMention[];
  readonly classes: Set<string>;
  date: PartialDate | null;
  /** The words that gave the date. */
  said: DateMention | null;
  isPlanned: boolean;
}

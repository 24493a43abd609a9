import type { StoredMeetingMention, StoredPersonMention } from "../../graph/read-rows.ts";
import type { MeetingRow, PersonRow } from "../../graph/write-rows.ts";
import { mostSaid } from "./most-said.ts";

/** A person with the name that most mentions give. */
export function personRow([id, mentions]: readonly [string, readonly StoredPersonMention[]]): PersonRow {
  return { id, name: mostSaid(mentions, "name")! };
}

/** A meeting with what most reports say of it. */
export function meetingRow([id, reports]: readonly [string, readonly StoredMeetingMention[]]): MeetingRow {
  return {
    id,
    name: mostSaid(reports, "name")!,
    kind: mostSaid(reports, "meetingKind"),
    mode: mostSaid(reports, "mode"),
    status: mostSaid(reports, "status"),
    date: mostSaid(reports, "date"),
    endDate: mostSaid(reports, "endDate"),
    timeOfDay: mostSaid(reports, "timeOfDay"),
    place: mostSaid(reports, "place"),
  };
}

import type { StoredMention } from "../graph/read-rows.ts";
import type { MeetingRow, PersonRow } from "../graph/write-rows.ts";
import { NOTHING_JUDGED } from "../resolution/judged.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { resolveMeetings } from "../resolution/resolve-meetings.ts";
import { resolvePersons } from "../resolution/resolve-persons.ts";
import { groupBy } from "../std/group-by.ts";
import { storedMeetingMention } from "./meeting-mentions.ts";
import { mostFrequent } from "./most-frequent.ts";
import { storedPersonMention } from "./person-mentions.ts";

/** Persons and meetings of some blocks as they follow from all their mentions. */
export interface ResolvedBlocks {
  readonly resolution: Resolution;
  readonly persons: readonly PersonRow[];
  readonly meetings: readonly MeetingRow[];
}

/** @param mentions every mention of the blocks, those in the graph and the new ones */
export function resolveBlocks(mentions: readonly StoredMention[]): ResolvedBlocks {
  const resolution: Resolution = new Map();
  const persons: PersonRow[] = [];
  const meetings: MeetingRow[] = [];
  for (const block of groupBy(mentions, (mention) => mention.block).values()) {
    const { resolution: found } =
      block[0]!.kind === "person"
        ? resolvePersons(block.map(storedPersonMention), NOTHING_JUDGED)
        : resolveMeetings(block.map(storedMeetingMention), NOTHING_JUDGED);
    for (const [reference, id] of found) resolution.set(reference, id);
    for (const [id, members] of groupBy(block, (mention) => found.get(mention.reference)!)) {
      if (block[0]!.kind === "person") persons.push({ id, name: mostFrequent(members.map((m) => m.name))! });
      else meetings.push(meetingRow(id, members));
    }
  }
  return { resolution, persons, meetings };
}

/** What most reports say; where they are even, the first in the alphabet. */
function meetingRow(id: string, reports: readonly StoredMention[]): MeetingRow {
  const most = (field: keyof StoredMention) =>
    mostFrequent(reports.flatMap((report) => (report[field] as string | undefined) ?? [])) ?? null;
  return {
    id,
    name: most("name")!,
    kind: most("meetingKind"),
    mode: most("mode"),
    status: most("status"),
    date: most("date"),
    endDate: most("endDate"),
    timeOfDay: most("timeOfDay"),
    place: most("place"),
  };
}

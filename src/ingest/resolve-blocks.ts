import type { StoredMention } from "../graph/read-rows.ts";
import type { MeetingRow, PersonRow } from "../graph/write-rows.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { type MeetingMention, resolveMeetings } from "../resolution/resolve-meetings.ts";
import { type PersonMention, resolvePersons } from "../resolution/resolve-persons.ts";
import { groupBy } from "../std/group-by.ts";
import { mostFrequent } from "./most-frequent.ts";

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
    const found =
      block[0]!.kind === "person"
        ? resolvePersons(block.map(asPersonMention))
        : resolveMeetings(block.map(asMeetingMention));
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

function asPersonMention({ reference, name, posts = [] }: StoredMention): PersonMention {
  return {
    reference,
    name,
    posts: posts.map((post) => {
      const [positionId, area] = post.split("|") as [string, string];
      return { positionId, area: area || null };
    }),
  };
}

function asMeetingMention({
  reference,
  name,
  meetingKind,
  date,
  chairs,
  organisers,
}: StoredMention): MeetingMention {
  return {
    reference,
    name,
    kind: meetingKind ?? null,
    date: date ?? null,
    chairs: chairs ?? [],
    organisers: organisers ?? [],
  };
}

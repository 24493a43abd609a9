import type { StoredMeetingMention, StoredPersonMention } from "../../graph/read-rows.ts";
import { resolveMeetings } from "../../resolution/resolve-meetings.ts";
import { resolvePersons } from "../../resolution/resolve-persons.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { linkMentions } from "./link-mentions.ts";
import { linkedBlocks } from "./linked-blocks.ts";
import { meetingMention, personMention } from "./mentions-to-compare.ts";
import { type Regrouped, regroup } from "./regroup.ts";
import { meetingRow, personRow } from "./resolved-rows.ts";
import type { Settling } from "./settling.ts";

/** So many that wait; what their blocks have besides comes on top. */
const MENTIONS_AT_ONCE = 3000;

/**
 * Decides who is who in blocks of persons and meetings that have mentions waiting.
 * @returns whether there were any
 */
export async function settleBlocks(settling: Settling): Promise<boolean> {
  const { tx, revision } = settling;
  const waiting = (await tx.read("pending-blocks", { mentions: MENTIONS_AT_ONCE })).map(({ key }) => key);
  if (waiting.length === 0) return false;
  const judged = await judgedPairs(tx);
  const groups = linkedBlocks(waiting, judged.same);
  const keys = [...groups.keys()];
  const isPerson = (key: string) => key.startsWith("person:");

  const personRows = await tx.read("person-mentions", { keys: keys.filter(isPerson) });
  const persons = regroup<StoredPersonMention>(
    personRows.map(({ mention }) => mention),
    groups,
    (mentions) => resolvePersons(mentions.map(personMention), judged).resolution,
  );
  await tx.write("persons", { rows: persons.entities.map(personRow), revision });

  const meetingRows = await tx.read("meeting-mentions", { keys: keys.filter((key) => !isPerson(key)) });
  const meetings = regroup<StoredMeetingMention>(
    meetingRows.map(({ mention }) => mention),
    groups,
    (mentions) => resolveMeetings(mentions.map(meetingMention), judged).resolution,
  );
  await tx.write("meetings", { rows: meetings.entities.map(meetingRow), revision });

  for (const { links, moved } of [persons, meetings] satisfies Pick<Regrouped<never>, "links" | "moved">[]) {
    await tx.write("reopen-facts", { references: [...moved] });
    await linkMentions(settling, links);
  }
  return true;
}

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

/** So many of all that the blocks hold; a block that holds more is settled alone. */
const MENTIONS_AT_ONCE = 5000;
/** What one transaction links: Neo4j keeps it in memory until it commits. */
const LINKS_AT_ONCE = 10_000;

/**
 * Decides who is who in blocks of persons and meetings that have mentions waiting.
 * @returns whether there were any
 */
export async function settleBlocks(settling: Settling): Promise<boolean> {
  const { tx, revision } = settling;
  const pending = await tx.read("pending-blocks", { mentions: MENTIONS_AT_ONCE });
  const waiting = fitting(pending).map(({ key }) => key);
  if (waiting.length === 0) return false;
  const judged = await judgedPairs(tx);
  const groups = linkedBlocks(waiting, judged.same);
  const keys = [...groups.keys()];
  const isPerson = (key: string) => key.startsWith("person:");

  const personRows = await tx.read("person-mentions", { keys: keys.filter(isPerson) });
  const persons = regroup<StoredPersonMention>(
    personRows.map(({ mention }) => mention),
    { groups, most: LINKS_AT_ONCE },
    (mentions) => resolvePersons(mentions.map(personMention), judged).resolution,
  );
  await tx.write("persons", { rows: persons.entities.map(personRow), revision });

  const meetingRows = await tx.read("meeting-mentions", { keys: keys.filter((key) => !isPerson(key)) });
  const meetings = regroup<StoredMeetingMention>(
    meetingRows.map(({ mention }) => mention),
    { groups, most: LINKS_AT_ONCE },
    (mentions) => resolveMeetings(mentions.map(meetingMention), judged).resolution,
  );
  await tx.write("meetings", { rows: meetings.entities.map(meetingRow), revision });

  for (const { links, moved } of [persons, meetings] satisfies Pick<Regrouped<never>, "links" | "moved">[]) {
    await tx.write("reopen-facts", { references: [...moved] });
    await linkMentions(settling, links);
  }
  return true;
}

/** The first blocks that hold no more than is settled at once; at least one. */
function fitting<B extends { readonly size: number }>(blocks: readonly B[]): B[] {
  let mentions = 0;
  return blocks.filter(({ size }, i) => {
    mentions += size;
    return i === 0 || mentions <= MENTIONS_AT_ONCE;
  });
}

import type { MeetingNode, PersonNode } from "../../graph/node-rows.ts";
import type { GraphReader, GraphTransaction } from "../../graph/session.ts";
import type { StoredMeetingMention, StoredPersonMention } from "../../graph/stored-rows.ts";
import type { Judged } from "../../resolution/judged.ts";
import { isPersonBlock } from "../../resolution/person-block.ts";
import type { Resolved } from "../../resolution/resolution.ts";
import { resolveMeetings } from "../../resolution/resolve-meetings.ts";
import { resolvePersons } from "../../resolution/resolve-persons.ts";
import { meetingMention, personMention } from "./mentions-to-compare.ts";
import { mostSaid } from "./most-said.ts";

/** A kind whose entities are told by comparing all mentions of a block: where its mentions are, and what comes of them. */
export interface ComparedKind<Mention, Row> {
  readonly name: "person" | "meeting";
  readonly label: "Person" | "Meeting";
  /** All mentions in those of the blocks that are of this kind. */
  mentionsIn(graph: GraphReader, blocks: readonly string[]): Promise<Mention[]>;
  resolve(counting: readonly Mention[], judged: Judged): Resolved;
  /** The entity with what most of its mentions say. */
  row(entity: readonly [id: string, mentions: readonly Mention[]]): Row;
  write(tx: GraphTransaction, rows: Row[], revision: number): Promise<unknown>;
}

export const PERSONS: ComparedKind<StoredPersonMention, PersonNode> = {
  name: "person",
  label: "Person",
  async mentionsIn(graph, blocks) {
    const rows = await graph.read("person-mentions", { keys: blocks.filter(isPersonBlock) });
    return rows.map(({ mention }) => mention);
  },
  resolve: (counting, judged) => resolvePersons(counting.map(personMention), judged),
  row: ([id, mentions]) => ({ id, name: mostSaid(mentions, "name")! }),
  write: (tx, rows, revision) => tx.write("persons", { rows, revision }),
};

export const MEETINGS: ComparedKind<StoredMeetingMention, MeetingNode> = {
  name: "meeting",
  label: "Meeting",
  async mentionsIn(graph, blocks) {
    const rows = await graph.read("meeting-mentions", { keys: blocks.filter((key) => !isPersonBlock(key)) });
    return rows.map(({ mention }) => mention);
  },
  resolve: (counting, judged) => resolveMeetings(counting.map(meetingMention), judged),
  row: ([id, reports]) => ({
    id,
    name: mostSaid(reports, "name")!,
    kind: mostSaid(reports, "meetingKind"),
    mode: mostSaid(reports, "mode"),
    status: mostSaid(reports, "status"),
    date: mostSaid(reports, "date"),
    endDate: mostSaid(reports, "endDate"),
    timeOfDay: mostSaid(reports, "timeOfDay"),
    place: mostSaid(reports, "place"),
  }),
  write: (tx, rows, revision) => tx.write("meetings", { rows, revision }),
};

import type { StoredMeetingMention } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import type { Judged } from "../../resolution/judged.ts";
import type { Decision } from "../../resolution/decision.ts";
import { resolveMeetings } from "../../resolution/resolve-meetings.ts";
import { meetingMention } from "../settle/mentions-to-compare.ts";
import { blocksOfKind } from "./blocks-of-kind.ts";

/** What was decided about the meetings of some days. */
interface MeetingDecisions {
  readonly reports: readonly StoredMeetingMention[];
  readonly decisions: readonly Decision[];
}

/** Decides again which reports of the graph speak of one meeting, day by day, and says why; nothing is written. */
export async function* meetingDecisions(
  graph: GraphReader,
  judged: Judged,
): AsyncGenerator<MeetingDecisions> {
  for (let after = ""; ; ) {
    const keys = await blocksOfKind(graph, "meeting", after);
    if (keys.length === 0) return;
    const rows = await graph.read("meeting-mentions", { keys });
    const reports = rows.map(({ mention }) => mention).filter(({ counts }) => counts);
    yield { reports, decisions: resolveMeetings(reports.map(meetingMention), judged).decisions };
    after = keys.at(-1)!;
  }
}

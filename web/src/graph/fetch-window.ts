import { ask } from "../graphql/ask.ts";
import { MeetingsInWindowDocument, type MeetingsInWindowQuery } from "../graphql/documents.gen.ts";
import { CAP } from "./cap.ts";
import { lineOf } from "./connections.ts";
import { nodeOf } from "./dot.ts";
import type { Elements, GraphLine, GraphNode } from "./elements.ts";
import { joined } from "./fold-elements.ts";

/** Meetings a page: as many as a query may cost with all their people. */
const PAGE = 50;

/** All meetings of a window with who was there, until the canvas is full. */
export async function fetchWindow(from: string | null, to: string | null): Promise<Elements> {
  const pages: Elements[] = [];
  let after: string | null = null;
  let meetings = 0;
  let total = 0;
  do {
    const answer: MeetingsInWindowQuery = await ask(MeetingsInWindowDocument, {
      from,
      to,
      first: PAGE,
      after,
    });
    pages.push(elementsOfWindow(answer));
    meetings += answer.meetings.nodes.length;
    total = answer.meetings.totalCount;
    after = answer.meetings.pageInfo.hasNextPage ? answer.meetings.pageInfo.endCursor : null;
  } while (after !== null && sizeOf(pages) < CAP.maxLines);
  const all = joined(pages);
  const isPartial = meetings < total;
  return { ...all, partial: isPartial ? [{ id: null, relation: null, shown: meetings, total }] : [] };
}

export function elementsOfWindow({ meetings }: MeetingsInWindowQuery): Elements {
  const nodes: GraphNode[] = [];
  const lines: GraphLine[] = [];
  for (const meeting of meetings.nodes) {
    nodes.push(nodeOf(meeting)!);
    const add = (relation: "CHAIRED" | "ATTENDED" | "ORGANISED", edges: Parameters<typeof lineOf>[3][]) => {
      for (const edge of edges) {
        nodes.push(nodeOf(edge.node)!);
        lines.push(lineOf(relation, edge.node.id, meeting.id, edge));
      }
    };
    add("CHAIRED", meeting.chairs.edges);
    add("ATTENDED", meeting.attendees.edges);
    add("ORGANISED", meeting.organisers.edges);
  }
  return { nodes, lines, partial: [] };
}

function sizeOf(pages: readonly Elements[]): number {
  return pages.reduce((sum, { lines }) => sum + lines.length, 0);
}

import { ask } from "../graphql/ask.ts";
import { CommonMeetingsDocument, type CommonMeetingsQuery } from "../graphql/documents.gen.ts";
import { lineOf } from "./connections.ts";
import { nodeOf } from "./dot.ts";
import type { Elements, GraphLine, GraphNode } from "./elements.ts";

const FIRST = 50;

/** The meetings at which all of the persons were, with what each did there. */
export async function fetchCommonMeetings(ids: readonly string[]): Promise<Elements> {
  const { meetingsTogether } = await ask(CommonMeetingsDocument, { all: [...ids], first: FIRST });
  return commonMeetings(meetingsTogether);
}

export function commonMeetings({ edges, totalCount }: CommonMeetingsQuery["meetingsTogether"]): Elements {
  const nodes: GraphNode[] = [];
  const lines: GraphLine[] = [];
  for (const { node, presences } of edges) {
    nodes.push(nodeOf(node)!);
    for (const { person, chaired, roles } of presences) {
      nodes.push(nodeOf(person)!);
      if (chaired) lines.push(lineOf("CHAIRED", person.id, node.id, { node }));
      if (roles.length > 0) lines.push(lineOf("ATTENDED", person.id, node.id, { node, roles }));
    }
  }
  const isPartial = totalCount > edges.length;
  return {
    nodes,
    lines,
    partial: isPartial ? [{ id: null, relation: null, shown: edges.length, total: totalCount }] : [],
  };
}

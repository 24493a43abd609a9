import { ask } from "../graphql/ask.ts";
import { PathsDocument, type PathsQuery } from "../graphql/documents.gen.ts";
import { nodeOf } from "./dot.ts";
import {
  type Elements,
  type GraphLine,
  type GraphNode,
  lineKey,
  RELATIONS,
  type Relation,
} from "./elements.ts";

/** The shortest ways between two entities. */
export async function fetchPaths(from: string, to: string): Promise<Elements> {
  return elementsOfPaths((await ask(PathsDocument, { from, to })).paths);
}

export function elementsOfPaths(paths: PathsQuery["paths"]): Elements {
  const nodes: GraphNode[] = [];
  const lines: GraphLine[] = [];
  for (const { hops } of paths)
    for (const { from, to, relations } of hops) {
      const [one, other] = [nodeOf(from), nodeOf(to)];
      if (!one || !other) continue;
      nodes.push(one, other);
      for (const relation of relations) {
        const type = RELATIONS.find((each) => each === relation.type);
        if (type) lines.push(line(type, one, other, relation));
      }
    }
  return { nodes, lines, partial: [] };
}

function line(
  relation: Relation,
  one: GraphNode,
  other: GraphNode,
  { evidence }: PathsQuery["paths"][number]["hops"][number]["relations"][number],
): GraphLine {
  const [from, to] = inItsDirection(relation, one, other);
  const days = evidence.nodes.flatMap(({ article }) => article.publishedAt ?? []).sort();
  return {
    key: lineKey(relation, from.id, to.id),
    relation,
    from: from.id,
    to: to.id,
    confidence: Math.max(...evidence.nodes.map(({ confidence }) => confidence), relation === "IN" ? 1 : 0),
    articles: evidence.nodes.length,
    firstCited: days[0] ?? null,
    lastCited: days.at(-1) ?? null,
    roles: [...new Set(evidence.nodes.flatMap(({ role }) => role ?? []))],
  };
}

/** A path is walked either way; a line has one direction. Between two bodies the way walked is taken. */
function inItsDirection(relation: Relation, one: GraphNode, other: GraphNode): [GraphNode, GraphNode] {
  const first = {
    CHAIRED: "Person",
    ATTENDED: "Person",
    HOLDS: "Person",
    IN: "Position",
    ORGANISED: "Body",
    DISCUSSED: "Meeting",
    ISSUED: "Body",
    PART_OF: "Body",
    SUCCEEDED_BY: "Body",
  }[relation];
  return one.kind === first ? [one, other] : [other, one];
}

import { type GraphLine, type GraphNode, lineKey } from "../../web/src/graph/elements.ts";

/** `person:an`, `meeting:m1 2020-11-30`, `body:ministry`: a node with its kind before its id. */
export function node(text: string, bodyKind: string | null = null): GraphNode {
  const [name, date = null] = text.split(" ");
  const [kind, id] = name!.split(":") as [string, string];
  return {
    id,
    kind: (kind[0]!.toUpperCase() + kind.slice(1)) as GraphNode["kind"],
    label: id,
    date,
    bodyKind,
  };
}

/** `an CHAIRED m1` */
export function line(text: string, given: Partial<GraphLine> = {}): GraphLine {
  const [from, relation, to] = text.split(" ") as [string, GraphLine["relation"], string];
  return {
    key: lineKey(relation, from, to),
    relation,
    from,
    to,
    confidence: 0.9,
    articles: 1,
    firstCited: null,
    lastCited: null,
    roles: [],
    ...given,
  };
}

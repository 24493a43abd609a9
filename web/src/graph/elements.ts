/** What the canvas shows: entities and the lines between them. */

export const NODE_KINDS = ["Person", "Position", "Body", "Meeting", "Document"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const RELATIONS = [
  "CHAIRED",
  "ATTENDED",
  "HOLDS",
  "IN",
  "ORGANISED",
  "DISCUSSED",
  "ISSUED",
  "PART_OF",
  "SUCCEEDED_BY",
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Of a meeting: its date as far as it is said, `2020-11-30`, `2020-11` or `--11-30`. */
  readonly date: string | null;
  /** Of a body, and of a position the kind of its body. */
  readonly bodyKind: string | null;
}

export interface GraphLine {
  /** `CHAIRED|from|to`; the same line has the same key wherever it was found. */
  readonly key: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly articles: number;
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  /** Of an attendance; empty for other relations. */
  readonly roles: readonly string[];
}

export interface Elements {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly GraphLine[];
  /** What there is more of than was fetched. */
  readonly partial: readonly Partial[];
}

export interface Partial {
  /** Whose lines; null for a whole window. */
  readonly id: string | null;
  readonly relation: Relation | null;
  readonly shown: number;
  readonly total: number;
}

export const NOTHING: Elements = { nodes: [], lines: [], partial: [] };

export function lineKey(relation: Relation, from: string, to: string): string {
  return `${relation}|${from}|${to}`;
}

/** The ends of a line's key. */
export function endsOf(key: string): { relation: Relation; from: string; to: string } {
  const [relation, from, to] = key.split("|") as [Relation, string, string];
  return { relation, from, to };
}

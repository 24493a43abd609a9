import type { EntityLabel, EntityNode } from "../../graph/read-rows.ts";
import { toGlobalId } from "../global-id.ts";
import { nameLikeness } from "./name-likeness.ts";
import { type ReconciliationQuery, textsOf } from "./query-batch.ts";

/** A row of `told-apart`. */
export interface ToldApart {
  readonly id: string;
  readonly kind: EntityLabel;
  readonly node: EntityNode;
  readonly articles: number;
  readonly positions: readonly string[];
  readonly bodies: readonly string[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100: the mean of the features, the name's counted as much as all others together. */
  readonly score: number;
  /** What the score is made of, each 0 to 1. */
  readonly features: readonly { readonly id: string; readonly value: number }[];
  match: boolean;
}

/** An entity as the answer to a question, with a score that its features explain. */
export function candidateOf(row: ToldApart, { query, properties }: ReconciliationQuery): Candidate {
  const others = properties.flatMap(({ pid, v }) => {
    const there = pid === "position" ? row.positions : pid === "body" ? row.bodies : null;
    return there === null ? [] : [{ id: pid, value: best(textsOf(v), there) }];
  });
  const features = [
    ...(query === undefined ? [] : [{ id: "name", value: best([query], namesOf(row.node)) }]),
    ...others,
  ];
  const mean = (list: readonly { value: number }[]) =>
    list.reduce((sum, { value }) => sum + value, 0) / list.length;
  const [name] = features;
  const parts = query === undefined || others.length === 0 ? features : [name!, { value: mean(others) }];
  return {
    id: toGlobalId(row.kind, row.id),
    name: row.node.name,
    description: descriptionOf(row),
    type: [{ id: row.kind, name: row.kind }],
    score: Math.round(100 * mean(parts) * 10) / 10,
    features: features.map(({ id, value }) => ({ id, value: Math.round(value * 1000) / 1000 })),
    match: false,
  };
}

/** What tells it from its namesakes, in words. */
export function descriptionOf({ positions, bodies, articles }: ToldApart): string {
  const told = positions.length > 0 ? positions.slice(0, 3) : bodies.slice(0, 2);
  return [...told, `${articles} article${articles === 1 ? "" : "s"}`].join("; ");
}

/** Where one candidate is sure and well before the next, it is said to be the match. */
export function decide(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [first, second] = sorted;
  if (first) first.match = first.score >= SURE && first.score - (second?.score ?? 0) >= LEAD;
  return sorted;
}

const SURE = 95;
const LEAD = 5;

function namesOf(node: EntityNode): string[] {
  const {
    name,
    abbreviations = [],
    aliases = [],
    otherNames,
  } = node as EntityNode & {
    abbreviations?: readonly string[];
    aliases?: readonly string[];
    otherNames?: string | null;
  };
  return [name, ...abbreviations, ...aliases, ...(otherNames ? otherNames.split(/[,;]\s*/) : [])];
}

function best(asked: readonly string[], there: readonly string[]): number {
  return Math.max(0, ...asked.flatMap((a) => there.map((b) => nameLikeness(a, b))));
}

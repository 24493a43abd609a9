import type { Drawable } from "../canvas/picture.ts";
import type { GraphLine } from "../graph/elements.ts";

/** A line as it may be saved: of the graph, or of the co-attendance view. */
export type SavedLine = GraphLine & Drawable;

/** What there is to say of a line. One that is made of meetings has their weight, and no article says it. */
export function factsOf(line: SavedLine) {
  const { relation, roles, confidence, articles, firstCited, lastCited, weight } = line;
  return weight === undefined
    ? { relation, roles: roles.join(" "), confidence, articles, firstCited, lastCited, weight: null }
    : { ...NOTHING, relation: "SEEN_TOGETHER", weight };
}

const NOTHING = { roles: null, confidence: null, articles: null, firstCited: null, lastCited: null };

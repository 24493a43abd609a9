import type { Elements } from "../graph/elements.ts";
import { hashOf } from "./hash.ts";
import type { Sketch } from "./matrices.ts";

export interface Stage {
  /** Follows from everything that its places depend on. */
  readonly key: string;
  readonly sketch: Sketch;
}

export interface LayoutJob {
  /** Of the last stage. */
  readonly key: string;
  readonly stages: readonly Stage[];
}

export interface LayoutAnswer {
  readonly key: string;
  /** x and y of each node of a stage; those of an earlier one are the first of the last. */
  readonly places: Float32Array<ArrayBuffer>;
  readonly isFinal: boolean;
}

/** What each step leaves on the canvas, from the first to the last: a reader sees what is there stay where it is. */
export function stagesOf(graphs: readonly Pick<Elements, "nodes" | "lines">[]): Stage[] {
  let key = 0;
  return graphs.map(({ nodes, lines }) => {
    const index = new Map(nodes.map(({ id }, i) => [id, i]));
    const pairs = new Map<string, readonly [number, number]>();
    for (const { from, to } of lines) pairs.set(`${from} ${to}`, [index.get(from)!, index.get(to)!]);
    const sketch = { nodes: nodes.map(({ id }) => id), lines: [...pairs.values()] };
    for (const id of sketch.nodes) key = hashOf(id, key);
    for (const pair of pairs.keys()) key = hashOf(pair, key);
    return { key: `${nodes.length} ${pairs.size} ${key}`, sketch };
  });
}

import type { Elements } from "../graph/elements.ts";
import type { Place } from "../state/explorer.ts";
import type { Sketch } from "./matrices.ts";

export interface Stage {
  /** Follows from everything that its places depend on. */
  readonly key: string;
  readonly sketch: Sketch;
}

export interface LayoutJob {
  readonly job: number;
  readonly stages: readonly Stage[];
}

export interface LayoutAnswer {
  readonly job: number;
  readonly places: readonly (readonly [string, Place])[];
  readonly isFinal: boolean;
}

/** What each step leaves on the canvas, from the first to the last: a reader sees what is there stay where it is. */
export function stagesOf(graphs: readonly Pick<Elements, "nodes" | "lines">[]): Stage[] {
  let key = "";
  return graphs.map(({ nodes, lines }) => {
    const index = new Map(nodes.map(({ id }, i) => [id, i]));
    const pairs = new Map<string, readonly [number, number]>();
    for (const { from, to } of lines) pairs.set(`${from} ${to}`, [index.get(from)!, index.get(to)!]);
    const sketch = { nodes: nodes.map(({ id }) => id), lines: [...pairs.values()] };
    key = `${key}/${nodes.length}.${pairs.size}.${nodes.at(-1)?.id ?? ""}`;
    return { key, sketch };
  });
}

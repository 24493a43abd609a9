import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Place } from "../state/explorer.ts";
import { matricesOf, PER_NODE, type Sketch } from "./matrices.ts";

export type Places = ReadonlyMap<string, Place>;

/**
 * ForceAtlas2, always as many iterations for a graph of a size: the same graph and start give the same places.
 * Gives what there is after every few iterations, and at last the end.
 */
export function* arrange(sketch: Sketch, placed: Places, every: number): Generator<Places, Places> {
  const { nodes, edges } = matricesOf(sketch, placed);
  const order = sketch.nodes.length;
  const settings = settingsFor(order);
  for (let i = 1; i <= iterationsFor(order); i++) {
    iterate(settings, nodes, edges);
    if (i % every === 0) yield placesOf(sketch, nodes);
  }
  return placesOf(sketch, nodes);
}

function iterationsFor(order: number): number {
  if (order <= 300) return 400;
  return order <= 1500 ? 200 : 120;
}

function settingsFor(order: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 60,
    strongGravityMode: true,
    gravity: 0.16,
    slowDown: 1 + Math.log(order + 1),
    barnesHutOptimize: order > 400,
    barnesHutTheta: 0.7,
  };
}

function placesOf({ nodes }: Sketch, matrix: Float32Array): Places {
  return new Map(
    nodes.map((id, i) => [id, { x: matrix[i * PER_NODE]!, y: matrix[i * PER_NODE + 1]! }] as const),
  );
}

import type { Place } from "../state/explorer.ts";
import { startPlace } from "./start-place.ts";

/** Floats a node and an edge take in ForceAtlas2's matrices. */
export const PER_NODE = 10;
const PER_EDGE = 3;

export interface Sketch {
  readonly nodes: readonly string[];
  /** Indices of nodes. */
  readonly lines: readonly (readonly [number, number])[];
}

export interface Matrices {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
}

/** A graph as ForceAtlas2 takes it. What has a place keeps it to begin with; the rest begins beside its neighbours. */
export function matricesOf({ nodes, lines }: Sketch, placed: ReadonlyMap<string, Place>): Matrices {
  const places = startPlaces({ nodes, lines }, placed);
  const nodeMatrix = new Float32Array(nodes.length * PER_NODE);
  places.forEach(({ x, y }, i) => {
    nodeMatrix.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], i * PER_NODE);
  });
  const edgeMatrix = new Float32Array(lines.length * PER_EDGE);
  lines.forEach(([from, to], i) => {
    nodeMatrix[from * PER_NODE + 6]! += 1;
    nodeMatrix[to * PER_NODE + 6]! += 1;
    edgeMatrix.set([from * PER_NODE, to * PER_NODE, 1], i * PER_EDGE);
  });
  return { nodes: nodeMatrix, edges: edgeMatrix };
}

function startPlaces({ nodes, lines }: Sketch, placed: ReadonlyMap<string, Place>): Place[] {
  const radius = 10 * Math.sqrt(nodes.length);
  const neighbours = nodes.map((): Place[] => []);
  for (const [from, to] of lines) {
    const [one, other] = [placed.get(nodes[from]!), placed.get(nodes[to]!)];
    if (one) neighbours[to]!.push(one);
    if (other) neighbours[from]!.push(other);
  }
  return nodes.map((id, i) => {
    const known = placed.get(id);
    if (known) return known;
    const near = neighbours[i]!;
    const offset = startPlace(id, near.length > 0 ? 10 : radius);
    return { x: mean(near.map(({ x }) => x)) + offset.x, y: mean(near.map(({ y }) => y)) + offset.y };
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import type { WeightedEdge } from "../../src/analysis/graph/weighted-edge.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * Three loose groups of people, `p0` to `p(nodes − 1)`, and edges mostly within a group. Weights are 1, ½, ¼ or ⅛, so that lengths
 * are whole and many paths equally long.
 */
export function randomGraph(seed: number, nodes: number, edges: number): WeightedEdge[] {
  const random = seededRandom(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const known = new Map<string, WeightedEdge>();
  while (known.size < edges) {
    const a = pick(nodes);
    const b = random() < 0.85 ? (a + 3 * pick(nodes)) % nodes : pick(nodes);
    if (a === b) continue;
    const [source, target] = [`p${Math.min(a, b)}`, `p${Math.max(a, b)}`];
    known.set(`${source} ${target}`, { source, target, weight: 2 ** -pick(4) });
  }
  return [...known.values()];
}

import TinyQueue from "tinyqueue";
import type { RouteMap } from "./route-map.ts";

/** A simple path as numbers of nodes, both ends included. */
export interface Route {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** What a route must not use: nodes, and neighbours as first step. */
export interface Bans {
  readonly nodes: ReadonlySet<number>;
  readonly firstSteps: ReadonlySet<number>;
}

/**
 * A* search: the cheapest route that keeps off what is banned, or null.
 * @param remaining for each node a cost to the goal that no ban can make less, from `costsTo`
 * @complexity O(E log V), and far less where `remaining` is near the truth
 */
export function shortestRoute(
  map: RouteMap,
  start: number,
  goal: number,
  remaining: Float64Array,
  bans: Bans,
): Route | null {
  const costs = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>(bans.nodes);
  const queue = new TinyQueue([{ node: start, estimate: remaining[start]! }], nearestFirst);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node } = next;
    if (node === goal) return { nodes: walkBack(before, goal), cost: costs.get(goal)! };
    if (done.has(node)) continue;
    done.add(node);
    for (const { to, cost } of map.legs[node]!) {
      if (done.has(to) || remaining[to] === Infinity || (node === start && bans.firstSteps.has(to))) continue;
      const total = costs.get(node)! + cost;
      if (total >= (costs.get(to) ?? Infinity)) continue;
      costs.set(to, total);
      before.set(to, node);
      queue.push({ node: to, estimate: total + remaining[to]! });
    }
  }
  return null;
}

/**
 * Dijkstra's algorithm: the cost from each node to the goal, Infinity where there is no way.
 * @complexity O(E log V)
 */
export function costsTo(goal: number, { ids, legs }: RouteMap): Float64Array {
  const costs = new Float64Array(ids.length).fill(Infinity);
  costs[goal] = 0;
  const queue = new TinyQueue([{ node: goal, estimate: 0 }], nearestFirst);
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.estimate > costs[next.node]!) continue;
    for (const { to, cost } of legs[next.node]!) {
      const total = next.estimate + cost;
      if (total >= costs[to]!) continue;
      costs[to] = total;
      queue.push({ node: to, estimate: total });
    }
  }
  return costs;
}

interface Waiting {
  readonly node: number;
  readonly estimate: number;
}

function nearestFirst(a: Waiting, b: Waiting): number {
  return a.estimate - b.estimate || a.node - b.node;
}

function walkBack(before: ReadonlyMap<number, number>, goal: number): number[] {
  const nodes = [goal];
  for (let node = before.get(goal); node !== undefined; node = before.get(node)) nodes.unshift(node);
  return nodes;
}

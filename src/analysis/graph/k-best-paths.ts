import type { Relation } from "./relation.ts";
import { type Leg, type RouteMap, routeMapOf } from "./route-map.ts";
import { costsTo, type Route, shortestRoute } from "./shortest-route.ts";

/** One step, with every relation that joins its two nodes, the shortest first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
}

export interface Path {
  readonly hops: readonly Hop[];
  /** Σ over hops of the length of the shortest relation, by `lengthOf`. */
  readonly length: number;
}

/**
 * The k shortest paths between two nodes that visit no node twice, shortest first; of equal ones those with fewer hops.
 * Parallel relations make one path, not many.
 *
 * Yen, Finding the k shortest loopless paths in a network, Management Science 17 (1971) 712–716; the searches are guided by the
 * true lengths to the goal, found once.
 * @param relations that may be used, from `usableRelations`
 * @returns fewer than k where there are no more; none from a node to itself
 * @complexity O(E log V) for the first, and for each further path one guided search for each of its hops
 */
export function kBestPaths(relations: readonly Relation[], from: string, to: string, k: number): Path[] {
  const map = routeMapOf(relations);
  const start = map.numberOf.get(from);
  const goal = map.numberOf.get(to);
  if (start === undefined || goal === undefined || start === goal) return [];
  return kShortestRoutes(map, start, goal, k).map((route) => pathOf(map, route));
}

function kShortestRoutes(map: RouteMap, start: number, goal: number, k: number): Route[] {
  const remaining = costsTo(goal, map);
  const first = shortestRoute(map, start, goal, remaining, { nodes: new Set(), firstSteps: new Set() });
  const found: Route[] = [];
  const candidates = new Map<string, Route>();
  if (first) candidates.set(first.nodes.join(" "), first);
  while (found.length < k && candidates.size > 0) {
    const [key, best] = [...candidates].sort(([, a], [, b]) => cheapestFirst(a, b))[0]!;
    candidates.delete(key);
    found.push(best);
    if (found.length === k) break;
    for (let i = 0; i < best.nodes.length - 1; i++) {
      const root = best.nodes.slice(0, i + 1);
      const alike = found.filter(({ nodes }) => root.every((node, j) => nodes[j] === node));
      const detour = shortestRoute(map, root[i]!, goal, remaining, {
        nodes: new Set(root.slice(0, i)),
        firstSteps: new Set(alike.map(({ nodes }) => nodes[i + 1]!)),
      });
      if (!detour) continue;
      const nodes = [...root.slice(0, i), ...detour.nodes];
      candidates.set(nodes.join(" "), { nodes, cost: sumOf(legsOf(map, root), "cost") + detour.cost });
    }
  }
  return found;
}

function legsOf(map: RouteMap, nodes: readonly number[]): Leg[] {
  return nodes.slice(1).map((to, i) => map.legs[nodes[i]!]!.find((leg) => leg.to === to)!);
}

function sumOf(legs: readonly Leg[], field: "cost" | "length"): number {
  return legs.reduce((sum, leg) => sum + leg[field], 0);
}

function cheapestFirst(a: Route, b: Route): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  const i = a.nodes.findIndex((node, j) => node !== b.nodes[j]);
  return a.nodes[i]! - b.nodes[i]!;
}

function pathOf(map: RouteMap, { nodes }: Route): Path {
  const legs = legsOf(map, nodes);
  const hops = legs.map(({ to, relations }, i) => ({
    from: map.ids[nodes[i]!]!,
    to: map.ids[to]!,
    relations,
  }));
  return { hops, length: sumOf(legs, "length") };
}

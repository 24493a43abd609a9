import type { GraphReader } from "../../graph/session.ts";
import type { Decision } from "../../resolution/decision.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { PERSONS } from "../settle/compared-kinds.ts";
import { decidedAnew } from "./decided-anew.ts";

/** How resolution came to the persons of the graph. */
export interface ResolutionReport {
  readonly persons: number;
  readonly mentions: number;
  /** Names that more than one person has. */
  readonly sharedNames: number;
  /** How often each reason made two one, most often first. */
  readonly merges: readonly { readonly because: string; readonly count: number }[];
  /** The decisions nearest to even, either way. */
  readonly leastCertain: readonly Decision[];
}

export async function resolutionReport(graph: GraphReader, least = 50): Promise<ResolutionReport> {
  const reasons = new Map<string, number>();
  const persons = new Set<string>();
  let mentions = 0;
  let sharedNames = 0;
  let leastCertain: Decision[] = [];
  for await (const block of decidedAnew(PERSONS, graph, await judgedPairs(graph))) {
    mentions += block.mentions.length;
    const ofName = new Set(block.mentions.flatMap(({ currentId }) => currentId ?? []));
    for (const id of ofName) persons.add(id);
    if (ofName.size > 1) sharedNames++;
    for (const { same, because } of block.decisions)
      if (same) reasons.set(because, (reasons.get(because) ?? 0) + 1);
    leastCertain = [...leastCertain, ...block.decisions].sort(byDoubt).slice(0, least);
  }
  const merges = [...reasons]
    .map(([because, count]) => ({ because, count }))
    .sort((a, b) => b.count - a.count);
  return { persons: persons.size, mentions, sharedNames, merges, leastCertain };
}

function byDoubt(x: Decision, y: Decision): number {
  return Math.abs(x.score - 0.5) - Math.abs(y.score - 0.5) || (x.a + x.b < y.a + y.b ? -1 : 1);
}

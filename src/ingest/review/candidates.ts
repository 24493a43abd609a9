import type { GraphReader } from "../../graph/session.ts";
import type { Decision } from "../../resolution/resolution.ts";
import { judgedPairs } from "../judged-pairs.ts";
import { personDecisions } from "./person-decisions.ts";

/** Pairs that may be one although they are not joined, likeliest first; those that somebody judged are left out. */
export async function candidates(graph: GraphReader, atMost: number): Promise<Decision[]> {
  const judged = await judgedPairs(graph);
  const known = new Set(
    (await graph.read("all-judgements", {})).map(({ judgement: { a, b } }) => `${a} ${b}`),
  );
  let best: Decision[] = [];
  for await (const { decisions } of personDecisions(graph, judged)) {
    const open = decisions.filter(({ same, a, b }) => !same && !known.has(`${a} ${b}`));
    if (open.length > 0) best = [...best, ...open].sort(byScore).slice(0, atMost);
  }
  return best;
}

function byScore(x: Decision, y: Decision): number {
  return y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1);
}

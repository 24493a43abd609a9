import type { GraphReader } from "../../graph/session.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { standingMarks } from "../settle/standing-marks.ts";
import { articleDrift } from "./article-drift.ts";
import { claimDrift } from "./claim-drift.ts";
import type { Checked, Drift } from "./drift.ts";
import { entityDrift } from "./entity-drift.ts";
import { judgementDrift } from "./judgement-drift.ts";
import { linkDrift } from "./link-drift.ts";
import { markDrift } from "./mark-drift.ts";
import { meaningDrift } from "./meaning-drift.ts";

/**
 * Reads the whole graph again and tells where it is not what its texts, statements, seeds and judgements make of it. While
 * statements wait to be settled, only texts and quotes can be checked.
 * @param checked is counted up
 */
export async function* verify(graph: GraphReader, seeds: SeedIndex, checked: Checked): AsyncGenerator<Drift> {
  const waiting = await waitingDrift(graph);
  yield* waiting;
  if (waiting.length > 0) return yield* articleDrift(graph, checked, []);
  const standing = await standingMarks(graph);
  yield* articleDrift(graph, checked, [(article) => markDrift(article, standing), linkDrift]);
  yield* meaningDrift(graph);
  yield* claimDrift(graph, checked);
  yield* entityDrift(graph, seeds, checked);
  yield* judgementDrift(graph, checked);
}

async function waitingDrift(graph: GraphReader): Promise<Drift[]> {
  const [work] = await graph.read("pending-work", {});
  return Object.entries(work!)
    .filter(([, count]) => count > 0)
    .map(([id, found]) => ({ check: "waiting", id, expected: 0, found }));
}

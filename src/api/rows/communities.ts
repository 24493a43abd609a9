import { adjacencyOf } from "../../analysis/graph/adjacency.ts";
import { commonestBody } from "../../analysis/graph/commonest-body.ts";
import { communities } from "../../analysis/graph/communities.ts";
import { persistence } from "../../analysis/graph/persistence.ts";
import { coAttendanceEdges } from "../../analysis/meetings/co-attendance-edges.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { WindowParams } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { attendancesInWindow } from "./network.ts";

export interface CommunitiesAsked {
  readonly minWeight: number;
  readonly maxSize: number;
  readonly first: number;
  readonly belief: BeliefParams;
}

/** The communities of a window, the body that most members of each serve in, and how like they are to those before. */
export async function communitiesOf(
  context: Context,
  window: WindowParams,
  before: WindowParams | null,
  asked: CommunitiesAsked,
) {
  const [now, then] = await Promise.all([
    communitiesIn(context, window, asked),
    before ? communitiesIn(context, before, asked) : null,
  ]);
  const former = then?.communities ?? [];
  const kept = persistence(now.communities, former).slice(0, asked.first);
  const shown = await Promise.all(
    kept.map(async ({ before: place, jaccard }, i) => {
      const memberIds = now.communities[i]!;
      const formerIds = place === null ? [] : former[place]!;
      const commonest = commonestBody(memberIds, await bodiesOf(context, memberIds, asked.belief));
      return { memberIds, formerIds, persistence: jaccard, commonest };
    }),
  );
  const { modularity, meetings, truncated } = now;
  return { communities: shown, totalCount: now.communities.length, modularity, meetings, truncated };
}

async function communitiesIn(context: Context, window: WindowParams, asked: CommunitiesAsked) {
  const { maxSize, minWeight, belief } = asked;
  const sample = await attendancesInWindow(context, { ...window, ...belief }, maxSize);
  const graph = adjacencyOf(coAttendanceEdges(sample.attendances, { minWeight, maxSize }).edges);
  return { ...communities(graph), meetings: sample.meetings, truncated: sample.truncated };
}

async function bodiesOf({ batch }: Context, persons: readonly string[], belief: BeliefParams) {
  const rows = await Promise.all(persons.map((id) => batch.row("bodies-of-persons", id, belief)));
  return new Map(persons.map((id, i) => [id, rows[i]?.bodyIds ?? []]));
}

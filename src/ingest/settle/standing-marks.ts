import type { GraphReader } from "../../graph/session.ts";

/** What the judgements that stand say of single statements and articles. */
export interface StandingMarks {
  /** CONFIRMED or REJECTED, by statement id. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** Ids of articles. */
  readonly retracted: ReadonlySet<string>;
}

export async function standingMarks(graph: GraphReader): Promise<StandingMarks> {
  const standing = await graph.read("standing-marks", {});
  const isRetraction = ({ verdict }: { verdict: string }) => verdict === "RETRACTED";
  return {
    verdicts: new Map(
      standing.filter((mark) => !isRetraction(mark)).map(({ target, verdict }) => [target, verdict]),
    ),
    retracted: new Set(standing.filter(isRetraction).map(({ target }) => target)),
  };
}

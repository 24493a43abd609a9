import type { StoredJudgement } from "../graph/read-rows.ts";
import type { GraphSession, GraphTransaction } from "../graph/session.ts";
import type { Judgement } from "../record/judgement.ts";
import { JudgementBook, type RefusedJudgement } from "../resolution/judgement-book.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { settle } from "./settle/settle.ts";

export interface JudgeOutcome {
  /** Those that the graph did not have. */
  readonly added: readonly Judgement[];
  /** Those of them that earlier ones contradict; they are kept, and do not stand. */
  readonly refused: readonly RefusedJudgement[];
}

/**
 * Makes the graph know judgements, and follow those that stand.
 * @param all what the judge knows of; what the graph has already changes nothing
 */
export async function judge(
  graph: GraphSession,
  all: readonly Judgement[],
  seeds: SeedIndex,
): Promise<JudgeOutcome> {
  const outcome = await graph.transaction((tx) => record(tx, all));
  if (outcome.added.length > 0) await settle(graph, seeds);
  return outcome;
}

async function record(tx: GraphTransaction, all: readonly Judgement[]): Promise<JudgeOutcome> {
  const unlocked = await readJudgements(tx);
  if (all.every(({ id }) => unlocked.has(id))) return { added: [], refused: [] };
  await tx.write("lock-graph", {});
  const stored = await readJudgements(tx);
  const added = all.filter(({ id }) => !stored.has(id));
  const book = new JudgementBook([...stored.values(), ...added]);
  const standing = new Set(book.standing.map(({ id }) => id));
  const changed = [...stored.values(), ...added]
    .map((each) => ({ ...each, stands: standing.has(each.id), stood: stored.get(each.id)?.stands }))
    .filter(({ stands, stood }) => stands !== stood);
  await tx.write("judgements", { rows: changed });
  const references = changed.flatMap(({ a, b }) => (b === null ? [] : [a, b]));
  await tx.write("reopen-mentions", { references });
  return {
    added,
    refused: book.refused.filter(({ judgement }) => added.some(({ id }) => id === judgement.id)),
  };
}

async function readJudgements(tx: GraphTransaction): Promise<Map<string, StoredJudgement>> {
  const rows = await tx.read("all-judgements", {});
  return new Map(rows.map(({ judgement }) => [judgement.id, judgement]));
}

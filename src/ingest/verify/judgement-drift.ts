import type { StoredJudgement } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import { JudgementBook } from "../../resolution/judgement-book.ts";
import { groupBy } from "../../std/group-by.ts";
import type { Checked, Drift } from "./drift.ts";

const PAIRS_AT_ONCE = 1000;

/** Looks whether the judgements stand that must, and whether those on pairs are followed. */
export async function* judgementDrift(graph: GraphReader, checked: Checked): AsyncGenerator<Drift> {
  const all = (await graph.read("all-judgements", {})).map(({ judgement }) => judgement);
  const standing = new Set(new JudgementBook(all).standing.map(({ id }) => id));
  checked.judgements += all.length;
  for (const { id, stands } of all) {
    const expected = standing.has(id);
    if (stands !== expected)
      yield { check: "judgement", id, expected: { stands: expected }, found: { stands } };
  }
  const pairs = all.filter(
    ({ id, verdict }) => standing.has(id) && (verdict === "SAME" || verdict === "DIFFERENT"),
  );
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE)
    yield* pairDrift(graph, pairs.slice(at, at + PAIRS_AT_ONCE), checked);
  checked.elsewhere += await marksElsewhere(graph, all);
}

async function* pairDrift(
  graph: GraphReader,
  pairs: readonly StoredJudgement[],
  checked: Checked,
): AsyncGenerator<Drift> {
  const references = [...new Set(pairs.flatMap(({ a, b }) => [a, b!]))];
  const meanings = groupBy(await graph.read("verify-meanings", { references }), ({ id }) => id);
  const meantBy = (reference: string) =>
    (meanings.get(reference) ?? []).flatMap(({ entityId }) => entityId ?? []);
  for (const { id, verdict, a, b } of pairs) {
    const [left, right] = [meantBy(a), meantBy(b!)];
    if (left.length === 0 || right.length === 0) {
      checked.elsewhere++;
      continue;
    }
    const found = new Set([...left, ...right]).size === 1 ? "SAME" : "DIFFERENT";
    if (found !== verdict)
      yield {
        check: "judgement",
        id,
        expected: `${a} and ${b} are ${verdict}`,
        found: `${left.join(", ")} and ${right.join(", ")}`,
      };
  }
}

/** How many judgements speak of a statement, an article or a judgement that is not here. */
async function marksElsewhere(graph: GraphReader, all: readonly StoredJudgement[]): Promise<number> {
  const targets = (...verdicts: string[]) =>
    all.filter(({ verdict }) => verdicts.includes(verdict)).map(({ a }) => a);
  const judged = targets("CONFIRMED", "REJECTED");
  const retracted = targets("RETRACTED");
  const present = new Set([
    ...(await graph.read("statement-verdicts", { ids: judged })).map(({ id }) => id),
    ...(await graph.read("known-articles", { ids: retracted })).map(({ id }) => id),
    ...all.map(({ id }) => id),
  ]);
  return [...judged, ...retracted, ...targets("UNDONE")].filter((target) => !present.has(target)).length;
}

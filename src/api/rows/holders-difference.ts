import { answerDifference } from "../../analysis/answer/answer-difference.ts";
import type { Evidence } from "../../analysis/answer/evidence.ts";
import { type Holder, holdersOn } from "../../analysis/tenure/holders-on.ts";
import type { Holding } from "../../graph/read-rows.ts";
import { boundedTenures } from "./tenures.ts";

type HeldBy = Pick<Holder, "held"> & { readonly personId: string; readonly evidence: readonly Evidence[] };

/** Who held a position on a date by one set of statements and by another, and the articles that made the difference. */
export function holdersDifference(before: readonly Holding[], after: readonly Holding[], date: string) {
  const [was, is] = [before, after].map((holdings) => holdersOn(boundedTenures(holdings), date));
  const [rowsBefore, rowsAfter] = [heldBy(was!.holders, before), heldBy(is!.holders, after)];
  const knownBefore = new Set(before.map(({ articleId }) => articleId));
  const isSame = (a: HeldBy, b: HeldBy) => a.held === b.held;
  const found = answerDifference(rowsBefore, rowsAfter, ({ personId }) => personId, isSame);
  const holders = [
    ...found.added.map(({ personId, held }) => ({ personId, before: null, after: held })),
    ...found.removed.map(({ personId, held }) => ({ personId, before: held, after: null })),
    ...found.changed.map((pair) => ({
      personId: pair.after.personId,
      before: pair.before.held,
      after: pair.after.held,
    })),
  ].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  return {
    before: was!,
    after: is!,
    holders,
    articleIds: found.articleIds.filter((id) => !knownBefore.has(id)),
  };
}

function heldBy(holders: readonly Holder[], holdings: readonly Holding[]): HeldBy[] {
  const byId = new Map(holdings.map((holding) => [holding.statementId, holding]));
  return holders.map(({ held, tenure: { tenure } }) => ({
    held,
    personId: tenure.personId,
    evidence: tenure.statementIds.map((statementId) => {
      const { articleId, source, confidence } = byId.get(statementId)!;
      return { statementId, articleId, source, confidence };
    }),
  }));
}

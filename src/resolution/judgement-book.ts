import type { Judgement, Verdict } from "../record/judgement.ts";
import { groupBy } from "../std/group-by.ts";
import { SameGroups } from "./same-groups.ts";

/** A judgement that cannot stand beside earlier ones. */
export interface RefusedJudgement {
  readonly judgement: Judgement;
  /** The chain of judgements that says otherwise, in words. */
  readonly because: string;
}

const PAIRS: ReadonlySet<Verdict> = new Set(["SAME", "DIFFERENT", "UNSURE"]);
const ON_STATEMENTS: ReadonlySet<Verdict> = new Set(["CONFIRMED", "REJECTED"]);

/**
 * What stands of all that was ever judged. A pure function of the set of judgements: of two that contradict each
 * other the earlier stands, of several on one statement the latest, and an undone one does not.
 */
export class JudgementBook {
  readonly standing: readonly Judgement[];
  readonly refused: readonly RefusedJudgement[];

  constructor(judgements: Iterable<Judgement>) {
    const all = [...new Map([...judgements].map((each) => [each.id, each])).values()].sort(byTime);
    const undone = undoneIds(all);
    const active = all.filter(({ id }) => !undone.has(id));
    const groups = new SameGroups();
    const standing: Judgement[] = [];
    const refused: RefusedJudgement[] = [];
    for (const judgement of active.filter(({ verdict }) => PAIRS.has(verdict))) {
      const because = groups.add(judgement);
      if (because === null) standing.push(judgement);
      else refused.push({ judgement, because });
    }
    const latest = new Map(
      active.filter(({ verdict }) => ON_STATEMENTS.has(verdict)).map((each) => [each.a, each]),
    );
    const rest = active.filter(({ verdict }) => verdict === "RETRACTED" || verdict === "UNDONE");
    this.standing = [...standing, ...latest.values(), ...rest].sort(byTime);
    this.refused = refused;
  }
}

function byTime(a: Judgement, b: Judgement): number {
  return a.at + a.id < b.at + b.id ? -1 : 1;
}

/** An undoing may be undone itself. Ids are made of what they undo, so there is no ring. */
function undoneIds(all: readonly Judgement[]): Set<string> {
  const undoings = groupBy(
    all.filter(({ verdict }) => verdict === "UNDONE"),
    ({ a }) => a,
  );
  const isUndone = (id: string): boolean => (undoings.get(id) ?? []).some((undoing) => !isUndone(undoing.id));
  return new Set(all.map(({ id }) => id).filter(isUndone));
}

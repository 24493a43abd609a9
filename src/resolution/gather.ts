import { type Comparison, probability } from "./comparison.ts";
import type { Judged } from "./judged.ts";
import { Partition } from "./partition.ts";
import type { Decision } from "./resolution.ts";

/** Mentions that are compared as one. */
export interface Unit<Profile> {
  /** Sorted. */
  readonly references: readonly string[];
  readonly profile: Profile;
}

/** What the order of comparing hangs on. */
interface Compared {
  readonly reference: string;
  readonly mentions: number;
}

export interface Model<Profile> {
  compare(a: Profile, b: Profile): Comparison;
  /** Two without one of these in common need not be compared. */
  tokens(profile: Profile): Iterable<string>;
  absorb(into: Profile, other: Profile): void;
}

interface Cluster<Profile> {
  readonly unit: number;
  readonly profile: Profile;
  /** One that is judged different from another. */
  readonly comesFirst: boolean;
}

/** Per unit; the clusters that share most tokens with it. */
const MOST_COMPARED = 24;
/** Per token; those of the largest units. */
const MOST_PER_TOKEN = 64;
/** What is less likely than this is no decision worth a word. */
const WORTH_TELLING = 0.02;

/**
 * Which units mean one. Units that are judged different come first, then the larger ones; each joins the cluster that
 * it is likeliest to belong to, or begins one. A pure function of the sets of units and judgements.
 */
export function gather<Profile extends Compared>(
  units: readonly Unit<Profile>[],
  judged: Judged,
  model: Model<Profile>,
): { sets: string[][]; decisions: Decision[] } {
  const unitOf = new Map(
    units.flatMap(({ references }, i) => references.map((r): [string, number] => [r, i])),
  );
  const partition = new Partition(units.length);
  const apart = new Set<number>();
  for (const [a, b] of pairsOf(judged.same, unitOf)) partition.join(a, b);
  for (const pair of pairsOf(judged.different, unitOf)) {
    partition.keepApart(...pair);
    for (const i of pair) apart.add(i);
  }
  const decisions = new Map<string, Decision>();
  let clusters = partition.sets().map((members): Cluster<Profile> => {
    const [first, ...others] = members.map((i) => units[i]!.profile);
    for (const other of others) model.absorb(first!, other);
    return { unit: members[0]!, profile: first!, comesFirst: members.some((i) => apart.has(i)) };
  });
  for (let before = -1; before !== clusters.length; ) {
    before = clusters.length;
    clusters = joinOnce(clusters, partition, model, decisions);
  }
  return {
    sets: partition.sets().map((members) => members.flatMap((i) => units[i]!.references).sort()),
    decisions: [...decisions.values()],
  };
}

/** Each cluster, in order, joins the one before it that it is likeliest to be, or stays. */
function joinOnce<Profile extends Compared>(
  starts: readonly Cluster<Profile>[],
  partition: Partition,
  model: Model<Profile>,
  decisions: Map<string, Decision>,
): Cluster<Profile>[] {
  const clusters: Cluster<Profile>[] = [];
  const withToken = new Map<string, number[]>();
  for (const start of [...starts].sort(byRank)) {
    const { unit, profile } = start;
    const tokens = [...new Set(model.tokens(profile))];
    let best: { at: number; comparison: Comparison } | undefined;
    for (const at of candidates(tokens, withToken)) {
      const cluster = clusters[at]!;
      if (partition.mustStayApart(unit, cluster.unit)) continue;
      const comparison = model.compare(profile, cluster.profile);
      if (!best || comparison.logOdds > best.comparison.logOdds) best = { at, comparison };
    }
    const same = best !== undefined && best.comparison.logOdds >= 0;
    if (best) {
      const score = probability(best.comparison.logOdds);
      const [a, b] = [profile.reference, clusters[best.at]!.profile.reference].sort() as [string, string];
      if (score >= WORTH_TELLING)
        decisions.set(`${a} ${b}`, { a, b, score, because: best.comparison.because, same });
    }
    const at = best && same ? best.at : clusters.push(start) - 1;
    if (best && same) {
      partition.join(unit, clusters[at]!.unit);
      model.absorb(clusters[at]!.profile, profile);
    }
    for (const token of tokens) {
      const known = withToken.get(token);
      if (!known) withToken.set(token, [at]);
      else if (known.length < MOST_PER_TOKEN && known.at(-1) !== at && !known.includes(at)) known.push(at);
    }
  }
  return clusters;
}

function byRank(a: Cluster<Compared>, b: Cluster<Compared>): number {
  return (
    Number(b.comesFirst) - Number(a.comesFirst) ||
    b.profile.mentions - a.profile.mentions ||
    (a.profile.reference < b.profile.reference ? -1 : 1)
  );
}

/** Clusters by how many tokens they share, then by their order. */
function candidates(tokens: readonly string[], withToken: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const token of tokens)
    for (const at of withToken.get(token) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const found = [...shared.keys()];
  if (found.length > MOST_COMPARED) found.sort((a, b) => shared.get(b)! - shared.get(a)! || a - b);
  return found.slice(0, MOST_COMPARED).sort((a, b) => a - b);
}

function pairsOf(pairs: Judged["same"], unitOf: ReadonlyMap<string, number>): [number, number][] {
  return pairs.flatMap(([a, b]): [number, number][] => {
    const [i, j] = [unitOf.get(a), unitOf.get(b)];
    return i === undefined || j === undefined ? [] : [[i, j]];
  });
}

import type { Comparison } from "./comparison.ts";
import { byReferences, type Decision, decisionOn } from "./decision.ts";
import type { Judged } from "./judged.ts";
import { Partition } from "./partition.ts";

/** Mentions that are compared as one. */
export interface Unit<Profile> {
  /** Sorted. */
  readonly references: readonly string[];
  readonly profile: Profile;
  /** Only units of one block are compared; null: with none. */
  readonly block: string | null;
}

export interface Gathered<Profile> {
  /** By their first reference. */
  readonly sets: readonly { readonly references: readonly string[]; readonly profile: Profile }[];
  readonly decisions: readonly Decision[];
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

interface Start<Profile> extends Cluster<Profile> {
  readonly blocks: readonly string[];
}

/** Clusters are looked at again when all is known of them. */
const ROUNDS = 2;
/** Per unit; the clusters that share most tokens with it. */
const MOST_COMPARED = 12;
/** Per token; those of the largest units. */
const MOST_PER_TOKEN = 24;
/** More than any odds. */
const FIRST = 1000;
/** What is less likely than this is no decision worth a word. */
const WORTH_TELLING = 0.02;

/**
 * Which units mean one. Units that are judged different come first, then the larger ones; each joins the cluster that
 * it is likeliest to belong to, or begins one. A pure function of the sets of units and judgements; what it says of a
 * block hangs on that block alone, and on those that judgements join to it.
 * @param units sorted by first reference; those of whom something is judged have one reference. Their profiles are used up.
 */
export function gather<Profile extends Compared>(
  units: readonly Unit<Profile>[],
  judged: Judged,
  model: Model<Profile>,
): Gathered<Profile> {
  const unitOf = new Map<string, number>();
  for (const [i, { references }] of units.entries())
    if (references.length === 1) unitOf.set(references[0]!, i);
  const partition = new Partition(units.length);
  const apart = new Set<number>();
  for (const [a, b] of pairsOf(judged.same, unitOf)) partition.join(a, b);
  for (const [a, b] of pairsOf(judged.different, unitOf)) {
    partition.keepApart(a, b);
    apart.add(a).add(b);
  }
  const starts = partition.sets().map((members): Start<Profile> => {
    const [first, ...others] = members.map((i) => units[i]!.profile);
    for (const other of others) model.absorb(first!, other);
    const blocks = members.flatMap((i) => units[i]!.block ?? []);
    return { unit: members[0]!, profile: first!, comesFirst: members.some((i) => apart.has(i)), blocks };
  });
  const decisions = new Map<string, Decision>();
  const sets = joinedBlocks(starts).flatMap((group) => {
    let clusters: Cluster<Profile>[] = group;
    for (let round = 0; round < ROUNDS; round++) clusters = joinOnce(clusters, partition, model, decisions);
    return clusters.map(({ unit, profile }) => {
      const references = partition.members(unit).flatMap((i) => units[i]!.references);
      return { references: references.sort(), profile };
    });
  });
  return { sets: sets.sort(byFirstReference), decisions: [...decisions.values()].sort(byReferences) };
}

/** Groups of starts whose blocks are one, or are joined by a start that is of several. */
function joinedBlocks<Profile>(starts: readonly Start<Profile>[]): Start<Profile>[][] {
  const groups = new Partition(starts.length);
  const firstOf = new Map<string, number>();
  for (const [i, { blocks }] of starts.entries())
    for (const block of blocks) {
      const first = firstOf.get(block);
      if (first === undefined) firstOf.set(block, i);
      else groups.join(first, i);
    }
  return groups.sets().map((members) => members.map((i) => starts[i]!));
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
    const best = likeliest(start, clusters, candidates(tokens, withToken), partition, model);
    const host = best && isJoinable(best.comparison) ? clusters[best.at]! : undefined;
    if (best) {
      const { reference } = clusters[best.at]!.profile;
      const decision = decisionOn(profile.reference, reference, best.comparison, host !== undefined);
      if (decision.score >= WORTH_TELLING) decisions.set(`${decision.a} ${decision.b}`, decision);
    }
    if (host) {
      partition.join(unit, host.unit);
      model.absorb(host.profile, profile);
    }
    const at = host ? best!.at : clusters.push(start) - 1;
    for (const token of tokens) {
      const known = withToken.get(token);
      if (!known) withToken.set(token, [at]);
      else if (known.length < MOST_PER_TOKEN && known.at(-1) !== at && !known.includes(at)) known.push(at);
    }
  }
  return clusters;
}

/** Of those that it may join the likeliest, where one is likely; else the likeliest of all. */
function likeliest<Profile>(
  { unit, profile }: Cluster<Profile>,
  clusters: readonly Cluster<Profile>[],
  candidates: readonly number[],
  partition: Partition,
  model: Model<Profile>,
): { at: number; comparison: Comparison } | undefined {
  let best: { at: number; comparison: Comparison; rank: number } | undefined;
  for (const at of candidates) {
    const cluster = clusters[at]!;
    if (partition.mustStayApart(unit, cluster.unit)) continue;
    const comparison = model.compare(profile, cluster.profile);
    const rank = comparison.logOdds + (isJoinable(comparison) ? FIRST : 0);
    if (!best || rank > best.rank) best = { at, comparison, rank };
  }
  return best;
}

function isJoinable({ mayJoin, logOdds }: Comparison): boolean {
  return mayJoin && logOdds >= 0;
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

function byFirstReference(
  { references: [a] }: { readonly references: readonly string[] },
  { references: [b] }: { readonly references: readonly string[] },
): number {
  return a! < b! ? -1 : 1;
}

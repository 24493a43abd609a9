import { isDoubtful, type Likeness } from "./likeness.ts";

/** An entity as one record lists it. */
export interface Listed<T> {
  /** Index of the record. */
  readonly record: number;
  readonly entity: T;
}

/**
 * The entities of several records, those that are one together. A record knows its own entities apart: no two of its are
 * ever one. Records are taken in the order given; each entity goes to the cluster that it is most like.
 */
export function clusterEntities<T>(records: readonly (readonly T[])[], likeness: Likeness<T>): Listed<T>[][] {
  const clusters: Listed<T>[][] = [];
  for (const [record, entities] of records.entries()) {
    const known = clusters.slice();
    const pairs = entities.flatMap((entity, i) => {
      const likes = known.map((cluster) => likenessTo(cluster, entity, likeness));
      return likes.flatMap((like, at) => {
        const isAlone = likes.every((other, j) => j === at || other < like);
        return like > 0 && (isAlone || !isDoubtful(like)) ? [{ i, at, like }] : [];
      });
    });
    pairs.sort((a, b) => b.like - a.like || a.at - b.at || a.i - b.i);
    const clusterOf = new Map<number, number>();
    const taken = new Set<number>();
    for (const { i, at } of pairs)
      if (!clusterOf.has(i) && !taken.has(at)) {
        clusterOf.set(i, at);
        taken.add(at);
      }
    for (const [i, entity] of entities.entries()) {
      const at = clusterOf.get(i);
      if (at === undefined) clusters.push([{ record, entity }]);
      else known[at]!.push({ record, entity });
    }
  }
  return clusters;
}

/** Like one of a cluster, and another than none of it. */
function likenessTo<T>(cluster: readonly Listed<T>[], entity: T, likeness: Likeness<T>): number {
  const likes = cluster.map((listed) => likeness(listed.entity, entity));
  return likes.includes(0) ? 0 : Math.max(...likes);
}

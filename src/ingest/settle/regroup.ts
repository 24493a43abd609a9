import type { MentionLinkRow } from "../../graph/write-rows.ts";
import type { Resolution } from "../../resolution/resolution.ts";
import { groupBy } from "../../std/group-by.ts";

/** What a mention must tell so that its entity can be settled. */
export interface Regroupable {
  readonly id: string;
  readonly block: string;
  readonly reference: string;
  readonly currentId: string | null;
  readonly pending: boolean;
  readonly counts: boolean;
}

/** What changes in some blocks. */
export interface Regrouped<T> {
  /** The entities that are new, or have other mentions than before; with all of them. */
  readonly entities: readonly (readonly [id: string, mentions: readonly T[]])[];
  readonly links: readonly MentionLinkRow[];
  /** References that meant another entity. */
  readonly moved: readonly string[];
}

interface RegroupOptions {
  /** For each block that of its group; groups are resolved one by one. */
  readonly groups: ReadonlyMap<string, string>;
  /** So many links at once. Mentions that wait come last, so that the others of their blocks are not forgotten. */
  readonly most: number;
}

/** @param mentions all of some blocks */
export function regroup<T extends Regroupable>(
  mentions: readonly T[],
  { groups, most }: RegroupOptions,
  resolve: (counting: readonly T[]) => Resolution,
): Regrouped<T> {
  const entities: [string, readonly T[]][] = [];
  const links: MentionLinkRow[] = [];
  const moved: string[] = [];
  for (const group of groupBy(mentions, ({ block }) => groups.get(block)!).values()) {
    const counting = group.filter(({ counts }) => counts);
    const resolution = resolve(counting);
    const touched = new Set<string | null>();
    for (const { id, reference, currentId, pending, counts } of waitingLast(group)) {
      const subjectId = counts ? resolution.get(reference)! : null;
      if (!pending && subjectId === currentId) continue;
      if (links.length === most) break;
      links.push({ id, subjectId });
      touched.add(subjectId).add(currentId);
      if (currentId !== null && currentId !== subjectId) moved.push(reference);
    }
    for (const [id, of] of groupBy(counting, ({ reference }) => resolution.get(reference)!))
      if (touched.has(id)) entities.push([id, of]);
  }
  return { entities, links, moved };
}

function waitingLast<T extends Regroupable>(mentions: readonly T[]): T[] {
  return [...mentions.filter(({ pending }) => !pending), ...mentions.filter(({ pending }) => pending)];
}
